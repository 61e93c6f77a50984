// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.VerificationId;
import org.pishkhan.triage.SentLetter;

/** Answers by the ids that stand on them. */
class SentLetterTableTest {

    private final Random random = new Random(1405);
    private final JdbcSentLetters letters = new JdbcSentLetters(new MemoryTables().jdbc());

    @Test
    void findsAnAnswerByItsIdAlone() {
        SentLetter letter = letter(Samples.CODE, Duration.ZERO);
        letters.add(letter);

        assertThat(letters.find(letter.id())).contains(letter);
        assertThat(letters.find(VerificationId.generate(random))).isEmpty();
    }

    @Test
    void saysThatALaterAnswerTookThePlaceOfAFormerOne() {
        SentLetter former = letter(Samples.CODE, Duration.ZERO);
        SentLetter later = letter(Samples.CODE, Duration.ofDays(3));
        SentLetter another = letter(TrackingCode.generate(random), Duration.ZERO);
        letters.add(former);
        letters.add(later);
        letters.add(another);

        assertThat(letters.find(former.id()).orElseThrow().replaced()).isTrue();
        assertThat(letters.find(later.id()).orElseThrow().replaced()).isFalse();
        assertThat(letters.find(another.id()).orElseThrow().replaced()).isFalse();
    }

    private SentLetter letter(TrackingCode code, Duration after) {
        return new SentLetter(
                VerificationId.generate(random),
                code,
                "1405/central/00013",
                Samples.NOW.plus(after),
                "central",
                "کارشناس مسئول",
                false);
    }
}
