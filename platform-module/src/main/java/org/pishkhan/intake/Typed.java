// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Optional;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Refusals;
import org.pishkhan.web.Fields;

/** Values that people type in more than one place. */
final class Typed {

    private Typed() {}

    /** The field {@code mobile}; a refusal is added when it is missing or no mobile number. */
    static Optional<MobileNumber> mobile(Fields fields, Refusals refusals) {
        Optional<String> typed = fields.text("mobile");
        Optional<MobileNumber> mobile = typed.flatMap(MobileNumber::parse);
        if (mobile.isEmpty()) {
            refusals.add("mobile", typed.isEmpty() ? "required" : "malformed");
        }
        return mobile;
    }
}
