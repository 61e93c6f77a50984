// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import java.math.BigDecimal;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.request.Folding;
import org.pishkhan.request.Texts;

/** Brings what was typed into the spelling that is judged and kept. What does not fit a field stays as it is, to be refused. */
final class Spelling {

    private static final int MOST_DIGITS = 20;

    private Spelling() {}

    /**
     * Answers an empty text for what is blank.
     *
     * @param inDigits whether a text is one of digits, because a pattern says how it looks
     */
    static Object of(FormField field, Object typed, boolean inDigits) {
        if (typed instanceof BigDecimal number) {
            return plain(number);
        }
        return typed instanceof String text ? ofText(field, letters(Texts.normal(text)), inDigits) : typed;
    }

    private static Object ofText(FormField field, String text, boolean inDigits) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> inDigits ? Folding.digits(text) : text;
            case CHOICE -> choice(field, text);
            case DATE -> Folding.digits(text);
            case NUMBER -> number(Folding.digits(text).replace("٬", "").replace('٫', '.'));
            case NATIONAL_ID -> Folding.digits(text).replaceAll("[\\s\\p{Cf}-]", "");
            case PHONE -> Telephone.e164(text).orElseGet(() -> Folding.digits(text));
            case YES_NO, FILE -> text;
        };
    }

    private static String letters(String text) {
        return text.replace('ي', 'ی').replace('ك', 'ک');
    }

    private static String choice(FormField field, String text) {
        String folded = Folding.digits(text);
        return field.options().stream().anyMatch(option -> option.value().equals(folded)) ? folded : text;
    }

    private static Object number(String text) {
        return text.matches("[-−]?[0-9]{1,15}(\\.[0-9]{1,5})?") ? plain(new BigDecimal(text.replace('−', '-'))) : text;
    }

    /** Without zeros at the end and without an exponent; one of so many digits is no number that anybody means. */
    private static Object plain(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || number.scale() < -MOST_DIGITS) {
            return number.toString();
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
