// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.actor.Secretary;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.View;

/** The register book of a secretariat. */
class RegisterIT {

    private static final int MANY = 20;

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Secretary secretary = cast.secretary();

    @Test
    void aRowTellsWhoWroteWhatToWhomAndWhen() {
        LetterDraft letter = LetterDraft.to("medicine").with("fullName", "زهرا کریمی");
        String code = citizen.filed(letter);
        View registration =
                cast.officer("medicine").approvesFor(code, "expert-2").granted();

        View row = secretary.findsRowsOf(code).get(0);

        assertThat(row.text("number")).isEqualTo(registration.text("letterNumber"));
        assertThat(row.text("registeredAt")).isEqualTo(registration.text("registeredAt"));
        assertThat(row.text("registeredAtJalali")).isEqualTo(Jalali.inPersian(row.time("registeredAt")));
        assertThat(row.number("year")).isEqualTo(Jalali.year(Instant.now()));
        assertThat(row.text("secretariat")).isEqualTo("medicine");
        assertThat(row.text("desk")).isEqualTo("medicine");
        assertThat(row.text("direction")).isEqualTo("incoming");
        assertThat(row.text("from")).isEqualTo("زهرا کریمی");
        assertThat(row.text("subject")).isEqualTo(letter.subject());
        assertThat(row.text("receiver")).isNotBlank();
        assertThat(row.text("trackingCode")).isEqualTo(code);
        assertThat(row.text("state")).isEqualTo("used");
    }

    @Test
    void theBookIsFilteredBySecretariatYearAndWords() {
        LetterDraft letter = LetterDraft.to("central");
        String code = citizen.filed(letter);
        cast.officer("central").approvesFor(code, "expert-2").granted();
        int year = Jalali.year(Instant.now());

        assertThat(secretary.readsRegister(Map.of("q", letter.subject())).items())
                .hasSize(1);
        assertThat(secretary
                        .readsRegister(Map.of("q", code, "secretariat", "central", "year", year))
                        .items())
                .hasSize(1);
        assertThat(secretary
                        .readsRegister(Map.of("q", code, "year", PersianDigits.of(String.valueOf(year))))
                        .items())
                .hasSize(1);
        assertThat(secretary
                        .readsRegister(Map.of("q", code, "secretariat", "medicine"))
                        .items())
                .isEmpty();
        assertThat(secretary.readsRegister(Map.of("q", code, "year", year - 1)).items())
                .isEmpty();
        secretary
                .readsRegister(Map.of("year", "last"))
                .refused(422, "validation-failed")
                .naming("year", "malformed");
        secretary.readsRegister(Map.of("secretariat", "no-such")).refused(404, "not-found");
    }

    @Test
    void manyApprovalsAtOnceGetNumbersWithoutGapOrDuplicate() {
        Officer officer = cast.officer("central");
        List<String> codes = Stream.generate(() -> citizen.filed(LetterDraft.to("central")))
                .limit(MANY)
                .toList();

        List<String> numbers = Crowd.atOnce(codes.stream().map(code -> (Supplier<String>)
                () -> officer.approvesFor(code, "expert-3").granted().text("letterNumber")));

        List<View> book = secretary
                .readsRegister(Map.of("secretariat", "central", "max", 100))
                .items();
        Map<String, Integer> ordinals =
                book.stream().collect(Collectors.toMap(row -> row.text("number"), row -> row.number("n")));
        assertThat(numbers).doesNotHaveDuplicates().hasSize(MANY);
        assertThat(ordinals).containsKeys(numbers.toArray(String[]::new));
        int first = numbers.stream().mapToInt(ordinals::get).min().orElseThrow();
        int last = numbers.stream().mapToInt(ordinals::get).max().orElseThrow();
        assertThat(ordinals.values())
                .as("no gap")
                .containsAll(IntStream.rangeClosed(first, last).boxed().toList());
        assertThat(secretary.readsGaps(Map.of("secretariat", "central")).items())
                .as("given and not booked")
                .filteredOn(gap -> gap.text("reason").equals("unbooked"))
                .isEmpty();
    }

    @Test
    void theGapReportIsForThoseWhoKeepTheBook() {
        int year = Jalali.year(Instant.now());
        secretary.readsGaps(Map.of()).granted();
        secretary
                .readsGaps(Map.of("secretariat", "central", "year", PersianDigits.of(String.valueOf(year))))
                .granted();
        cast.administrator().readsGaps(Map.of()).granted();

        cast.officer("central").readsGaps(Map.of("secretariat", "central")).refused(403, "not-allowed");
        cast.expert(1).readsGaps(Map.of()).refused(403, "not-allowed");
        cast.passerby().triesToReadGaps().refused(401);
        secretary.readsGaps(Map.of("secretariat", "no-such")).refused(404, "not-found");
        secretary
                .readsGaps(Map.of("year", "last"))
                .refused(422, "validation-failed")
                .naming("year", "malformed");
    }

    @Test
    void oneRequestApprovedByManyAtOnceGetsOneNumber() {
        Officer officer = cast.officer("central");
        String code = citizen.filed(LetterDraft.to("central"));

        List<Integer> answers = Crowd.atOnce(Stream.<Supplier<Integer>>generate(
                        () -> () -> officer.approvesFor(code, "expert-3").status())
                .limit(4));

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(secretary.findsRowsOf(code)).hasSize(1);
        assertThat(cast.expert(3).seesTasks().items())
                .filteredOn(task -> task.text("trackingCode").equals(code))
                .hasSize(1);
    }
}
