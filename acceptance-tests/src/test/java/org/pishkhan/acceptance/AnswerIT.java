// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** What stands on an answer, and how anybody can check a print of it. */
class AnswerIT {

    private static final String NOBODYS = "22222222222222222222222222";

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Passerby holder = cast.passerby();

    @Test
    void anybodyCanCheckAPrint() {
        String code = answered("ساعت کار ۸ تا ۱۴ است.");
        View answer = new View(citizen.reads(code).granted().json().path("answer"));

        View genuine = holder.checksTheAnswer(answer.text("verification")).granted();

        assertThat(genuine.text("number")).isEqualTo(answer.text("number"));
        assertThat(genuine.time("at")).isEqualTo(answer.time("at"));
        assertThat(genuine.text("desk")).isEqualTo("central");
        assertThat(genuine.text("position")).isNotBlank().isEqualTo(answer.text("position"));
        assertThat(genuine.text("replaced")).isEqualTo("false");
    }

    @Test
    void aCheckTellsNothingAboutTheRequest() {
        String code = answered("محرمانه");
        View request = citizen.reads(code).granted();

        String told =
                holder.checksTheAnswer(request.text("answer/verification")).text();

        assertThat(told)
                .doesNotContain(
                        code, request.text("subject"), request.text("fullName"), "محرمانه", "officer-central", "text");
    }

    @Test
    void theIdIsReadHoweverItIsTyped() {
        String id = citizen.reads(answered("بله")).granted().text("answer/verification");

        holder.checksTheAnswer(id.toUpperCase(Locale.ROOT)).granted();
        holder.checksTheAnswer(PersianDigits.of(id)).granted();
    }

    @Test
    void unknownAndMalformedIdsAnswerAlike() {
        String code = answered("بله");
        String number = citizen.reads(code).granted().text("answer/number").replace('/', '-');
        View unknown = holder.checksTheAnswer(NOBODYS).refused(404, "not-found").view();

        for (String typed : List.of("x", "شناسه", code, number)) {
            View malformed =
                    holder.checksTheAnswer(typed).refused(404, "not-found").view();

            assertThat(malformed.text("title")).isEqualTo(unknown.text("title"));
            assertThat(malformed.text("detail")).isEqualTo(unknown.text("detail"));
        }
    }

    @Test
    void guessingIdsIsSlowedDown() {
        Passerby guesser = cast.passerby();

        List<Integer> answers = Stream.generate(() -> guesser.checksTheAnswerImpatiently(NOBODYS))
                .limit(11)
                .map(Reply::status)
                .toList();

        assertThat(answers).contains(429).containsOnly(404, 429);
    }

    @Test
    void thereIsNoAnswerBeforeItIsSentAndNoneForOthers() {
        String waiting = citizen.filed(LetterDraft.to("central"));
        String answered = answered("بله");

        assertThat(citizen.reads(waiting).granted().has("answer")).isFalse();
        citizen.downloadsTheAnswer(waiting).refused(404, "not-found");
        cast.citizen().downloadsTheAnswer(answered).refused(404, "not-found");
    }

    private String answered(String text) {
        String code = citizen.filed(LetterDraft.to("central"));
        cast.officer("central").answersAtOnce(code, text).granted();
        return code;
    }
}
