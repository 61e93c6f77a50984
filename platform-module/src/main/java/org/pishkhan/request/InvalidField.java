// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Arrays;
import java.util.List;

/**
 * One field that was refused.
 *
 * @param name the field's name in the HTTP interface
 * @param code why, for example {@code required}, {@code too-long}, {@code unknown}; also the key of the message text
 * @param arguments values for the message text, such as the limit
 */
public record InvalidField(String name, String code, List<String> arguments) {

    public InvalidField {
        arguments = List.copyOf(arguments);
    }

    public static InvalidField of(String name, String code, Object... arguments) {
        return new InvalidField(
                name, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
