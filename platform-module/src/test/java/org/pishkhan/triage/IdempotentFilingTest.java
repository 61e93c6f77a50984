// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Request;
import org.pishkhan.request.Upload;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class IdempotentFilingTest {

    private final DeskWorld world = new DeskWorld();

    @Test
    void answersTheSameFilingWithTheFirstRequest() {
        Request first = world.citizens.submit(aFiling().underKey("k").build());

        Request again = world.citizens.submit(aFiling().underKey("k").build());

        assertThat(again).isEqualTo(first);
        assertThat(world.store.history(first.trackingCode())).hasSize(1);
    }

    @Test
    void answersAsAtFirstWhateverHappenedSince() {
        Request first = world.citizens.submit(aFiling().underKey("k").build());
        world.triage.refer(world.as(People.officer("central")), code(first), "medicine", "");
        world.clock.pass(Duration.ofHours(1));

        Request again = world.citizens.submit(aFiling().underKey("k").build());

        assertThat(again).isEqualTo(first);
    }

    @Test
    void refusesAnotherFilingUnderTheSameKey() {
        world.citizens.submit(aFiling().underKey("k").build());

        assertThatExceptionOfType(IdempotencyConflict.class)
                .isThrownBy(() -> world.citizens.submit(
                        aFiling().underKey("k").about("Something else").build()))
                .satisfies(conflict -> assertThat(conflict.code()).isEqualTo("idempotency-mismatch"));
    }

    @Test
    void refusesAnotherFileOfTheSameName() {
        world.citizens.submit(aFiling().underKey("k").with(Uploads.body()).build());
        Filing changed = aFiling()
                .underKey("k")
                .with(Uploads.withContent(Uploads.body(), "cd".repeat(32)))
                .build();

        assertThatExceptionOfType(IdempotencyConflict.class).isThrownBy(() -> world.citizens.submit(changed));
    }

    @Test
    void refusesTheSameFileAsAnotherDocument() {
        Upload file = Uploads.attachment("scan.pdf");
        world.citizens.submit(aFiling().underKey("k").with(file).build());

        assertThatExceptionOfType(IdempotencyConflict.class)
                .isThrownBy(() -> world.citizens.submit(aFiling()
                        .underKey("k")
                        .forService("certificate")
                        .with(file.as("birth-certificate"))
                        .build()));
    }

    @Test
    void tellsTheSameWordsInOtherFieldsApart() {
        world.citizens.submit(aFiling().underKey("k").about("ab").saying("c").build());

        assertThatExceptionOfType(IdempotencyConflict.class)
                .isThrownBy(() -> world.citizens.submit(
                        aFiling().underKey("k").about("a").saying("bc").build()));
    }

    @Test
    void scopesTheKeyToTheMobileNumber() {
        Request hers = world.citizens.submit(aFiling().underKey("k").build());

        Request his =
                world.citizens.submit(aFiling().underKey("k").by(People.HASSAN).build());

        assertThat(his.trackingCode()).isNotEqualTo(hers.trackingCode());
    }

    @Test
    void forgetsTheKeyAfterADay() {
        Request first = world.citizens.submit(aFiling().underKey("k").build());
        world.clock.pass(Duration.ofHours(24));

        Request next = world.citizens.submit(aFiling().underKey("k").build());

        assertThat(next.trackingCode()).isNotEqualTo(first.trackingCode());
    }

    @Test
    void filesTwiceWithoutAKey() {
        Request first = world.filed();

        assertThat(world.filed().trackingCode()).isNotEqualTo(first.trackingCode());
    }

    @Test
    void keepsNeitherTheKeyNorTheNumberReadable() {
        world.citizens.submit(aFiling().underKey("my-key").build());

        assertThat(world.filings.keys()).singleElement().asString().matches("[0-9a-f]{64}");
    }

    @Test
    void remembersNoRefusedFiling() {
        Refused.fieldsOf(() ->
                        world.citizens.submit(aFiling().underKey("k").about("").build()))
                .isNotEmpty();

        assertThat(world.filings.keys()).isEmpty();
    }

    @Test
    void refusesAKeyThatIsBlankOrTooLong() {
        Refused.fieldsOf(() -> world.citizens.submit(aFiling().underKey(" ").build()))
                .containsExactly("Idempotency-Key required");
        Refused.fieldsOf(() -> world.citizens.submit(
                        aFiling().underKey("k".repeat(201)).build()))
                .containsExactly("Idempotency-Key too-long");
    }
}
