// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Refusals;

/** The form of a service: what it asks, and whether what was filled in answers that. */
public interface ServiceForm {

    /** The form of a service that asks nothing of its own. */
    ServiceForm NONE = new ServiceForm() {

        @Override
        public List<FormField> fields() {
            return List.of();
        }

        @Override
        public FormValues checked(FormValues typed, Optional<Set<String>> documents, Refusals refusals) {
            if (!typed.isEmpty()) {
                refusals.add("form", "unknown");
            }
            return FormValues.NONE;
        }
    };

    /** In the order in which they are asked. */
    List<FormField> fields();

    /**
     * The values as they are kept: spellings folded, blanks left out.
     *
     * @param documents codes of the files that were handed in, those of the form's file fields among them; empty when the
     *     citizen did not say which file is what, and then no file is missed
     * @param refusals gets everything that is wrong, as {@code form.<field>} and {@code document.<field>}; then the answer is
     *     of no use
     */
    FormValues checked(FormValues typed, Optional<Set<String>> documents, Refusals refusals);

    /** Whether one of its fields is a file of this code. */
    default boolean asksForFile(String code) {
        return fields().stream()
                .anyMatch(
                        field -> field.type() == FieldType.FILE && field.code().equals(code));
    }
}
