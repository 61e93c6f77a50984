// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A mobile number that can get a message.
 *
 * @param e164 for example {@code +989121234567}
 */
public record MobileNumber(String e164) {

    private static final int IRAN = 98;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public MobileNumber {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("Not a number in E.164 form");
        }
    }

    /** Reads any usual spelling of an Iranian mobile number, foreign ones with + or 00; empty when it is none. */
    public static Optional<MobileNumber> parse(String typed) {
        try {
            PhoneNumber number = NUMBERS.parse(international(typed), "IR");
            return canGetMessages(number)
                    ? Optional.of(new MobileNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static String international(String typed) {
        String digits = Folding.digits(typed).replaceAll("\\p{Cf}", "").strip();
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    /** Of foreign numbering plans the library need not know every range: only what is no mobile number for sure is refused. */
    private static boolean canGetMessages(PhoneNumber number) {
        if (number.hasExtension() || !NUMBERS.isPossibleNumber(number)) {
            return false;
        }
        PhoneNumberType type = NUMBERS.getNumberType(number);
        return type == PhoneNumberType.MOBILE
                || type == PhoneNumberType.FIXED_LINE_OR_MOBILE
                || type == PhoneNumberType.UNKNOWN && number.getCountryCode() != IRAN;
    }
}
