// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Request;
import org.pishkhan.request.VerificationId;
import org.pishkhan.support.People;

class VerificationTest {

    private final DeskWorld world = new DeskWorld();

    @Test
    void vouchesForAnAnswer() {
        Answer answer = answered();

        assertThat(world.verification.letter(answer.verification())).hasValueSatisfying(letter -> {
            assertThat(letter.number()).isEqualTo(answer.number());
            assertThat(letter.at()).isEqualTo(answer.at());
            assertThat(letter.desk()).isEqualTo("central");
            assertThat(letter.position()).isEqualTo("میز خدمت مرکزی");
        });
    }

    @Test
    void givesEveryAnswerAnIdOfItsOwn() {
        assertThat(answered().verification()).isNotEqualTo(answered().verification());
    }

    @Test
    void knowsNeitherNumbersNorTrackingCodes() {
        Request request = world.filed();
        Answer answer = answered(request);

        assertThat(world.verification.letter(answer.number())).isEmpty();
        assertThat(world.verification.letter(code(request))).isEmpty();
    }

    @Test
    void worksAsMuchForAMalformedIdAsForAnUnknownOne() {
        world.verification.letter("nonsense");
        world.verification.letter("nonsense");

        assertThat(world.letters.lookUps())
                .as("a look-up each, never of the same id")
                .hasSize(2)
                .doesNotHaveDuplicates()
                .hasOnlyElementsOfType(VerificationId.class);
    }

    private Answer answered() {
        return answered(world.filed());
    }

    private Answer answered(Request request) {
        return world.triage
                .answerAtOnce(world.as(People.officer("central")), code(request), "yes", Optional.empty())
                .answer()
                .orElseThrow();
    }
}
