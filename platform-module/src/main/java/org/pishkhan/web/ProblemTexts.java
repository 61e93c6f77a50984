// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;

/** The words of problems: what is wrong, and what to do next. */
final class ProblemTexts {

    private static final Pattern NUMBERED = Pattern.compile("(.+)\\[(\\d{1,4})]");
    private static final Pattern MEMBER = Pattern.compile("[.\\[]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final Wording texts = new Wording("pishkhan-errors");

    String title(String code, Language language) {
        return texts.get(language, "problem." + code + ".title");
    }

    /** For refused fields what to do about them, else what to do about the problem, which some texts call by its id. */
    String detail(String code, List<InvalidField> fields, String logId, Language language) {
        return fields.isEmpty()
                ? texts.get(language, "problem." + code + ".detail", logId)
                : fields.stream().map(field -> reason(field, language)).collect(Collectors.joining(" "));
    }

    List<Map<String, String>> invalidParams(List<InvalidField> fields, Language language) {
        return fields.stream().map(field -> invalidParam(field, language)).toList();
    }

    private Map<String, String> invalidParam(InvalidField field, Language language) {
        Map<String, String> param = new LinkedHashMap<>();
        param.put("name", field.name());
        param.put("code", field.code());
        param.put("reason", reason(field, language));
        return param;
    }

    /** The text of the field's own refusal, which its members share, if there is one, else that of the code for all fields. */
    private String reason(InvalidField field, Language language) {
        String label = field.titles().getOrDefault(language, label(field.name(), language));
        boolean unknownName = field.code().equals("unknown") && label.equals(field.name());
        Object[] arguments = Stream.concat(
                        Stream.of(label), field.arguments().stream().map(argument -> value(argument, language)))
                .toArray();
        String own = unknownName ? "no-such-field" : field.code() + "." + MEMBER.split(field.name(), 2)[0];
        return texts.find(language, "invalid." + own, arguments)
                .or(() -> texts.find(language, "invalid." + field.code(), arguments))
                .orElseGet(() -> texts.get(language, "invalid.invalid", arguments));
    }

    private String label(String name, Language language) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            return texts.get(
                    language,
                    "field.numbered",
                    label(numbered.group(1), language),
                    1 + Long.parseLong(numbered.group(2)));
        }
        return texts.find(language, "field." + name).orElse(name);
    }

    /** Days as people in Iran read them, numbers as numbers, so that they are formatted in the digits of the language. */
    private static Object value(String argument, Language language) {
        if (DAY.matcher(argument).matches()) {
            return JalaliTime.format(LocalDate.parse(argument), language);
        }
        return NUMBER.matcher(argument).matches() ? (Object) Long.valueOf(argument) : argument;
    }
}
