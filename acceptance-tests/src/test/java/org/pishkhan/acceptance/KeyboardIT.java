// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.page.Browser;
import org.pishkhan.acceptance.stage.Cast;

/** From the start page to the receipt without a mouse or a finger. */
class KeyboardIT {

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.stranger();

    @Test
    void aRequestIsFiledWithTheKeyboardAlone() {
        try (Browser browser = new Browser(cast.target().uri())) {
            String code = browser.keyboard()
                    .opens()
                    .skipsTheNavigation()
                    .writesToAUnit()
                    .signsIn(citizen.mobile(), citizen::newestCode)
                    .isLedThroughTheErrors()
                    .writes("سارا رضایی", "درخواست " + UUID.randomUUID(), "لطفاً گواهی صادر فرمایید.")
                    .sends();

            assertThat(cast.passerby().looksUpStatus(code).granted().text("status"))
                    .isEqualTo("submitted");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
