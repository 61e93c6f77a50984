// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/** Completing a returned request item by item. */
class CompletionIT {

    private static final String REASON = "علت درخواست";

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Officer officer = cast.officer("medicine");
    private String code;

    @BeforeEach
    void isReturned() {
        code = citizen.filed(LetterDraft.to("medicine").with("service", "enrolment-certificate"));
        officer.returns(code, Map.of("deficiencies", List.of("student-card", REASON)))
                .granted();
    }

    @Test
    void theOfficerSeesWhichItemWasAnsweredWithWhat() {
        citizen.completesItems(
                        code,
                        Map.of("documents", "[\"student-card\"]", "answers", "{\"" + REASON + "\": \"برای سفارت\"}"),
                        Attachment.png("کارت.png"))
                .granted();

        View request = officer.opens(code).granted();
        View completed = request.one("history", "step", "completed");
        assertThat(completed.list("answers")).singleElement().satisfies(answer -> {
            assertThat(answer.text("item")).isEqualTo(REASON);
            assertThat(answer.text("text")).isEqualTo("برای سفارت");
        });
        assertThat(completed.texts("addedFiles")).containsExactly("attachment-1.png");
        assertThat(request.one("files", "id", "attachment-1.png").text("document"))
                .isEqualTo("student-card");
        assertThat(request.text("status")).isEqualTo("submitted");
    }

    @Test
    void wordsAboutAllOfItWillStillDo() {
        citizen.completes(code, "مدرک همراه است.", Attachment.png("کارت.png")).granted();

        View completed = officer.opens(code).granted().one("history", "step", "completed");
        assertThat(completed.text("note")).isEqualTo("مدرک همراه است.");
        assertThat(completed.list("answers")).isEmpty();
        assertThat(completed.texts("addedFiles")).containsExactly("attachment-1.png");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "documents; [\"birth-certificate\"];       documents[0]; unknown",
                "documents; [\"student-card\", \"\"];      documents;    invalid",
                "answers;   {\"شماره دانشجویی\": \"۱۲۳\"}; answers;      unknown",
                "answers;   {\"student-card\": 5};         answers;      malformed",
                "answers;   [];                            answers;      malformed",
            })
    void whatWasNotAskedForIsRefused(String field, String value, String name, String problem) {
        citizen.completesItems(code, Map.of(field, value), Attachment.png("کارت.png"))
                .refused(422, "validation-failed")
                .naming(name, problem);

        assertThat(citizen.reads(code).granted().text("status")).isEqualTo("returned");
        assertThat(citizen.reads(code).granted().list("files")).isEmpty();
    }

    @Test
    void emptyAnswersCompleteNothing() {
        citizen.completesItems(code, Map.of("answers", "{\"" + REASON + "\": \" \"}"))
                .refused(422, "validation-failed")
                .naming("text", "required");
    }

    @Test
    void theCitizenSeesHowThePromiseStands() {
        View returned = citizen.reads(code).granted();

        assertThat(returned.number("workingDaysLeft")).isPositive();
        assertThat(returned.text("overdue")).isEqualTo("false");
        View row = citizen.listsRequests().granted().list("items").get(0);
        assertThat(row.number("workingDaysLeft")).isEqualTo(returned.number("workingDaysLeft"));
    }
}
