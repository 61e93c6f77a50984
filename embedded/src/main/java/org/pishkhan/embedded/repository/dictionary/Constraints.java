// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.DictionaryException;

/** The constraints that models may use, made from their parameters. */
final class Constraints {
    private Constraints() {}

    static Constraint of(String type, Map<String, List<String>> parameters) {
        return switch (type) {
            case "LIST" -> list(required(parameters, "allowedValues"));
            case "LENGTH" ->
                length(number(parameters, "minLength", 0), number(parameters, "maxLength", Integer.MAX_VALUE));
            case "MINMAX" ->
                range(
                        number(parameters, "minValue", Integer.MIN_VALUE),
                        number(parameters, "maxValue", Integer.MAX_VALUE));
            case "REGEX" -> regex(required(parameters, "expression").get(0), flag(parameters, "requiresMatch"));
            default -> throw new UnsupportedOperationException("Constraint of type " + type);
        };
    }

    private static Constraint list(List<String> allowed) {
        return value -> complaint(allowed.contains(String.valueOf(value)), value + " is none of " + allowed);
    }

    private static Constraint length(int min, int max) {
        return value -> {
            int length = String.valueOf(value).length();
            return complaint(
                    length >= min && length <= max, length + " characters are not between " + min + " and " + max);
        };
    }

    private static Constraint range(int min, int max) {
        return value -> {
            double number = Double.parseDouble(String.valueOf(value));
            return complaint(number >= min && number <= max, value + " is not between " + min + " and " + max);
        };
    }

    private static Constraint regex(String expression, boolean requiresMatch) {
        Pattern pattern = Pattern.compile(expression);
        return value -> complaint(
                pattern.matcher(String.valueOf(value)).matches() == requiresMatch,
                "'" + value + "' does not have the wanted form");
    }

    private static Optional<String> complaint(boolean fine, String complaint) {
        return fine ? Optional.empty() : Optional.of(complaint);
    }

    private static List<String> required(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        if (values == null || values.isEmpty()) {
            throw new DictionaryException("A constraint lacks its parameter " + name);
        }
        return values;
    }

    private static int number(Map<String, List<String>> parameters, String name, int otherwise) {
        List<String> values = parameters.get(name);
        return values == null ? otherwise : Integer.parseInt(values.get(0));
    }

    private static boolean flag(Map<String, List<String>> parameters, String name) {
        return !List.of("false").equals(parameters.get(name));
    }
}
