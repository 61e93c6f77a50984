// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** What a citizen sees of the own requests, and what nobody else does. */
class OwnRequestsIT {

    private final Cast cast = new Cast();

    @Test
    void theListShowsTheOwnRequestsNewestFirst() {
        Citizen citizen = cast.citizen();
        List<String> filed = Stream.of("central", "medicine", "development")
                .map(desk -> citizen.filed(LetterDraft.to(desk)))
                .toList();

        View list = citizen.listsRequests().granted();

        assertThat(list.number("total")).isEqualTo(3);
        assertThat(list.number("skip")).isZero();
        assertThat(list.number("max")).isEqualTo(50);
        assertThat(list.list("items"))
                .extracting(item -> item.text("trackingCode"))
                .containsExactly(filed.get(2), filed.get(1), filed.get(0));
        assertThat(list.list("items")).extracting(item -> item.text("color")).containsOnly("blue");
    }

    @Test
    void theListIsReadPageByPage() {
        Citizen citizen = cast.citizen();
        List<String> filed = Stream.generate(() -> citizen.filed(LetterDraft.to("central")))
                .limit(3)
                .toList();

        View page = citizen.listsRequests(1, 1).granted();

        assertThat(page.number("total")).isEqualTo(3);
        assertThat(page.number("skip")).isEqualTo(1);
        assertThat(page.number("max")).isEqualTo(1);
        assertThat(page.list("items"))
                .extracting(item -> item.text("trackingCode"))
                .containsExactly(filed.get(1));
        assertThat(citizen.listsRequests(5, 1).granted().list("items")).isEmpty();
        assertThat(citizen.listsRequests(0, 1_000).granted().number("max")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"skip, -1", "skip, many", "max, 0", "max, all"})
    void aPageThatCannotBeIsRefused(String parameter, String value) {
        cast.citizen()
                .listsRequestsWith(parameter, value)
                .refused(422, "validation-failed")
                .naming(parameter, "malformed");
    }

    @Test
    void anotherCitizenSeesNothingOfIt() {
        Citizen owner = cast.citizen();
        Citizen other = cast.citizen();
        String code = owner.filed(LetterDraft.to("central").withBody(Attachment.pdf("متن.pdf")));
        String file = owner.reads(code).granted().list("files").get(0).text("id");

        assertThat(other.listsRequests().granted().number("total")).isZero();
        other.reads(code).refused(404, "not-found");
        other.downloads(code, file).refused(404, "not-found");
        other.downloadsTheAnswer(code).refused(404, "not-found");
        other.completes(code, "متن").refused(404, "not-found");
        other.withdraws(code).refused(404, "not-found");
    }

    @Test
    void someoneElsesRequestLooksLikeNone() {
        Citizen owner = cast.citizen();
        Citizen other = cast.citizen();
        String code = owner.filed(LetterDraft.to("central"));

        View foreign = other.reads(code).refused(404, "not-found").view();
        View unknown = other.reads("AAAAAAAAAAAAA").refused(404, "not-found").view();

        assertThat(foreign.text("title")).isEqualTo(unknown.text("title"));
        assertThat(foreign.text("detail")).isEqualTo(unknown.text("detail"));
    }

    @Test
    void anUnknownFileIsNotFound() {
        Citizen citizen = cast.citizen();
        String code = citizen.filed(LetterDraft.to("central"));

        citizen.downloads(code, "attachment-9.pdf").refused(404, "not-found");
    }

    @Test
    void theTimelineTellsTheCitizenNoNamesOfStaff() {
        Citizen citizen = cast.citizen();
        String code = citizen.filed(LetterDraft.to("central"));
        cast.officer("central").approvesFor(code, "expert-2").granted();

        assertThat(citizen.reads(code).text()).doesNotContain("officer-central", "expert-2");
    }

    @Test
    void theStatusAloneIsToldToWhoeverKnowsTheCode() {
        Passerby passerby = cast.passerby();
        String code = cast.citizen().filed(LetterDraft.to("central"));
        String grouped = code.substring(0, 5) + "-" + code.substring(5, 9) + " " + code.substring(9);

        for (String typed : List.of(code, code.toLowerCase(), grouped, PersianDigits.of(code))) {
            assertThat(passerby.looksUpStatus(typed).text()).contains("\"submitted\"");
        }
    }

    @Test
    void unknownAndMalformedCodesAnswerAlike() {
        Passerby passerby = cast.passerby();
        String known = cast.citizen().filed(LetterDraft.to("central"));
        String mistyped = (known.charAt(0) == 'A' ? 'B' : 'A') + known.substring(1);

        View unknown =
                passerby.looksUpStatus(mistyped).refused(404, "not-found").view();
        View malformed = passerby.looksUpStatus("کد؟").refused(404, "not-found").view();

        assertThat(malformed.text("title")).isEqualTo(unknown.text("title"));
        assertThat(malformed.text("detail")).isEqualTo(unknown.text("detail"));
        assertThat(malformed.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> unknown.json().fieldNames());
    }

    @Test
    void guessingCodesIsSlowedDown() {
        Passerby guesser = cast.passerby();

        List<Integer> answers = Stream.generate(() -> guesser.looksUpStatusImpatiently("AAAAAAAAAAAAA"))
                .limit(11)
                .map(Reply::status)
                .toList();

        assertThat(answers).contains(429).containsOnly(404, 429);
    }

    @Test
    void withoutASessionNothingIsListed() {
        cast.passerby().triesToListRequests().refused(401, "not-signed-in");
    }
}
