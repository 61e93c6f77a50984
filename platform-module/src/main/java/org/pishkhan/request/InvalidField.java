// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One field that was refused.
 *
 * @param name the field's name in the HTTP interface
 * @param code why, for example {@code required}, {@code too-long}, {@code unknown}; also the key of the message text
 * @param arguments values for the message text, such as the limit
 * @param titles how people call the field, where the service gives it its name and the message texts do not know it
 */
public record InvalidField(String name, String code, List<String> arguments, Map<Language, String> titles) {

    public InvalidField {
        arguments = List.copyOf(arguments);
        titles = Map.copyOf(titles);
    }

    public static InvalidField of(String name, String code, Object... arguments) {
        return new InvalidField(
                name, code, Arrays.stream(arguments).map(String::valueOf).toList(), Map.of());
    }

    /** The same, of a field that people call so. */
    public InvalidField titled(String persian, String english) {
        return new InvalidField(name, code, arguments, Map.of(Language.FA, persian, Language.EN, english));
    }
}
