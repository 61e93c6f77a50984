// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.View;

/** The SMS: what leaves, and what staff see of it. */
class MessagesIT {

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();

    @Test
    void everyMessageIsOneCompleteLine() {
        String code = citizen.filed(LetterDraft.to("central"));
        citizen.readsSms("submitted", code);

        List<View> messages = cast.sms().to(citizen.mobile());

        assertThat(messages).allSatisfy(message -> {
            assertThat(message.json().fieldNames()).toIterable().contains("id", "at", "to", "kind", "text");
            assertThat(message.time("at")).isNotNull();
            assertThat(message.text("text")).isNotBlank();
        });
        assertThat(messages).extracting(message -> message.text("kind")).containsExactly("otp", "submitted");
        assertThat(messages).extracting(message -> message.text("id")).doesNotHaveDuplicates();
        assertThat(messages.get(1).text("trackingCode")).isEqualTo(code);
    }

    @Test
    void aOneTimeCodeComesFirstInItsSms() {
        View message = cast.sms().to(citizen.mobile()).get(0);

        assertThat(PersianDigits.folded(message.text("text"))).matches("(?s)^\\P{L}*\\d{6}\\D.*");
    }

    @Test
    void theOfficerSeesWhatWasSentAboutTheOwnDesk() {
        String own = citizen.filed(LetterDraft.to("central"));
        String others = citizen.filed(LetterDraft.to("medicine"));
        citizen.readsSms("submitted", own);
        citizen.readsSms("submitted", others);

        List<View> messages =
                cast.officer("central").readsOutbox(Map.of("max", 100)).items();

        assertThat(messages)
                .filteredOn(message -> message.text("trackingCode").equals(own))
                .singleElement()
                .satisfies(message -> assertThat(message.text("to")).isEqualTo(citizen.mobile()))
                .satisfies(message -> assertThat(message.text("kind")).isEqualTo("submitted"));
        assertThat(messages).extracting(message -> message.text("trackingCode")).doesNotContain(others);
    }

    @Test
    void nobodySeesTheTextOfAOneTimeCode() {
        List<View> messages =
                cast.administrator().readsOutbox(Map.of("max", 100)).items();

        assertThat(messages)
                .filteredOn(message -> message.text("kind").equals("otp"))
                .allSatisfy(message -> assertThat(message.has("text")).isFalse());
        assertThat(messages)
                .extracting(message -> message.text("text"))
                .noneMatch(text -> text.contains(citizen.newestCode()));
    }

    @Test
    void theCitizenSeesWhatWasSent() {
        String code = citizen.filed(LetterDraft.to("central"));
        citizen.readsSms("submitted", code);

        assertThat(citizen.reads(code).granted().list("messages"))
                .extracting(message -> message.text("kind"))
                .containsExactly("submitted");
    }

    @Test
    void theOutboxIsFilteredByState() {
        String code = citizen.filed(LetterDraft.to("central"));
        citizen.readsSms("submitted", code);
        Officer officer = cast.officer("central");

        assertThat(officer.readsOutbox(Map.of("state", "failed")).items())
                .extracting(message -> message.text("trackingCode"))
                .doesNotContain(code);
        officer.readsOutbox(Map.of("state", "no-such"))
                .refused(422, "validation-failed")
                .naming("state", "unknown");
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        String code = citizen.filed(LetterDraft.to("central"));
        citizen.readsSms("submitted", code);
        Officer officer = cast.officer("central");
        String message = officer.readsOutbox(Map.of("state", "accepted", "max", 100)).items().stream()
                .filter(item -> item.text("trackingCode").equals(code))
                .map(item -> item.text("id"))
                .findFirst()
                .orElseThrow();

        officer.retries(message).refused(409, "not-retryable");
        officer.retries("no-such-message").refused(404, "not-found");
    }
}
