// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.View;

/** The queue of a desk: tabs, order, paging, search. */
class QueueIT {

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Officer officer = cast.officer("development");

    @Test
    void theNewestRequestComesFirst() {
        String earlier = citizen.filed(LetterDraft.to("development"));
        String later = citizen.filed(LetterDraft.to("development"));

        List<String> codes = officer.seesTab("new").items().stream()
                .map(item -> item.text("trackingCode"))
                .toList();

        assertThat(codes).containsSubsequence(later, earlier);
    }

    @Test
    void theQueueIsReadPageByPage() {
        citizen.filed(LetterDraft.to("development"));
        citizen.filed(LetterDraft.to("development"));

        View first = officer.seesQueue(Map.of("max", 1)).granted();
        View second = officer.seesQueue(Map.of("max", 1, "skip", 1)).granted();

        assertThat(first.number("total")).isGreaterThanOrEqualTo(2);
        assertThat(first.list("items")).hasSize(1);
        assertThat(second.list("items")).hasSize(1);
        assertThat(second.list("items").get(0).text("trackingCode"))
                .isNotEqualTo(first.list("items").get(0).text("trackingCode"));
    }

    @Test
    void searchForgivesArabicSpellingAndFindsNamesAndSubjects() {
        String family = "کریمی" + citizen.mobile().substring(8);
        String code = citizen.filed(LetterDraft.to("development").with("fullName", "علی " + family));

        List<View> found = officer.seesQueue(
                        Map.of("q", PersianDigits.of(family.replace('ی', 'ي').replace('ک', 'ك'))))
                .items();

        assertThat(found).extracting(item -> item.text("trackingCode")).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzq' OR 'a'='a",
                "zzq%' OR 1=1 --",
                "zzq\\' OR \\'a\\'=\\'a",
                "zzq\"; drop table pishkhan_outbox"
            })
    void searchWordsAreNoPartOfTheQuery(String words) {
        citizen.filed(LetterDraft.to("development"));

        assertThat(officer.seesQueue(Map.of("q", words)).items()).isEmpty();
    }

    @Test
    void aTabThatDoesNotExistIsRefused() {
        officer.seesTab("no-such-tab").refused(422, "validation-failed").naming("state", "unknown");
    }

    @Test
    void aRequestIsInTheTabsOfItsStateOnly() {
        String code = citizen.filed(LetterDraft.to("development"));
        officer.approvesFor(code, "expert-1").granted();

        assertThat(officer.finds(code, "in-progress")).isPresent();
        assertThat(officer.finds(code, "registered")).isPresent();
        assertThat(officer.finds(code, "new")).isEmpty();
        assertThat(officer.finds(code, "submitted")).isEmpty();
        assertThat(officer.finds(code, "waiting")).isEmpty();
        assertThat(officer.finds(code, "closed")).isEmpty();
        assertThat(officer.finds(code, "referred")).isEmpty();
    }
}
