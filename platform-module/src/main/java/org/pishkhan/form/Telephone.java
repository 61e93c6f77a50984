// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.pishkhan.request.Folding;
import org.pishkhan.request.MobileNumber;

/** Telephone numbers of any kind, in any usual spelling; foreign ones with +. */
final class Telephone {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Telephone() {}

    /** In E.164 form; empty when it is none. */
    static Optional<String> e164(String typed) {
        return MobileNumber.parse(typed).map(MobileNumber::e164).or(() -> line(typed));
    }

    private static Optional<String> line(String typed) {
        try {
            PhoneNumber number = NUMBERS.parse(Folding.digits(typed), "IR");
            return NUMBERS.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
