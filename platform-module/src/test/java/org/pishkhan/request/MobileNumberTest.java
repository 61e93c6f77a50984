// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09121234567",
                "9121234567",
                "+989121234567",
                "00989121234567",
                "0912 123 4567",
                "0912-123-4567",
                "(0912) 1234567",
                "۰۹۱۲۱۲۳۴۵۶۷",
                "٠٩١٢١٢٣٤٥٦٧",
                "+۹۸ ۹۱۲ ۱۲۳ ۴۵۶۷",
                "\u200E+98 912 123 4567\u200F"
            })
    void readsEveryUsualSpellingOfAnIranianNumber(String typed) {
        assertThat(MobileNumber.parse(typed)).contains(new MobileNumber("+989121234567"));
    }

    @Test
    void readsForeignNumbersWithPlus() {
        assertThat(MobileNumber.parse("+49 1512 3456789")).contains(new MobileNumber("+4915123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0912", "02188888888", "+982188888888", "091212345678", "09121234567 ext 5", "+1"})
    void refusesWhatCanGetNoMessage(String typed) {
        assertThat(MobileNumber.parse(typed)).isEmpty();
    }

    @Test
    void canOnlyBeMadeInItsInternationalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MobileNumber("09121234567"));
    }
}
