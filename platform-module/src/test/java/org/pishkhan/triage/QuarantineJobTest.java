// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileLocked;
import org.pishkhan.request.Quarantine.Held;
import org.pishkhan.request.Request;
import org.pishkhan.request.Scan;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.VirusScanner.Finding;
import org.pishkhan.request.VirusScanner.Outcome;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.People;

class QuarantineJobTest {

    private final DeskWorld world = new DeskWorld();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<String> scanned = new ArrayList<>();
    private final QuarantineJob job = new QuarantineJob(
            world.store,
            new StatusWriter(world.store),
            world.quarantine,
            this::scan,
            new FakeTransactions(),
            (name, work) -> {
                work.run();
                return true;
            },
            world.clock);

    @Test
    void releasesWhatIsClean() {
        Held file = held("body.pdf", 0);

        job.run();

        assertThat(world.quarantine.settled(file)).contains(Scan.clean(world.clock.instant()));
    }

    @Test
    void destroysWhatHasAVirusAndTellsItInTheHistory() {
        Request request = world.filed();
        Held file = world.quarantine.hold(request.trackingCode(), "body.pdf", Instant.EPOCH);
        outcomes.put("body.pdf", Outcome.INFECTED);

        job.run();

        assertThat(world.quarantine.settled(file)).contains(Scan.infected(world.clock.instant()));
        Event event = world.lastEvent(request);
        assertThat(event.step()).isEqualTo(Step.INFECTED);
        assertThat(event.actor()).isEqualTo(Event.SYSTEM);
        assertThat(event.forCitizen().note()).isEqualTo("نامه.pdf");
        assertThat(world.now(request).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void endsTheRoundWhenTheScannerFailsAndBeginsTheNextWithOthers() {
        held("a.pdf", 0);
        Held other = held("b.pdf", 1);
        outcomes.put("a.pdf", Outcome.UNAVAILABLE);

        job.run();
        assertThat(scanned).containsExactly("a.pdf");

        job.run();
        assertThat(scanned).startsWith("a.pdf", "b.pdf");
        assertThat(world.quarantine.settled(other)).isPresent();
    }

    @Test
    void letsAFileThatTheScannerRefusesHoldUpNoOther() {
        Held large = held("a.pdf", 0);
        Held other = held("b.pdf", 1);
        outcomes.put("a.pdf", Outcome.UNSCANNABLE);

        job.run();

        assertThat(world.quarantine.settled(large)).isEmpty();
        assertThat(world.quarantine.settled(other)).isPresent();
    }

    @Test
    void triesAFileThatTheScannerRefusesMoreAndMoreRarely() {
        held("a.pdf", 0);
        outcomes.put("a.pdf", Outcome.UNSCANNABLE);

        for (int minute = 0; minute < 64; minute++) {
            job.run();
            world.clock.pass(Duration.ofMinutes(1));
        }

        assertThat(scanned).as("after 0, 1, 3, 7, 15, 31 and 63 minutes").hasSize(7);
    }

    @Test
    void triesARefusedFileOnceADayInTheEndAndReleasesItWhenItCanBeJudged() {
        Held large = held("a.pdf", 0);
        outcomes.put("a.pdf", Outcome.UNSCANNABLE);
        for (int day = 0; day < 30; day++) {
            job.run();
            world.clock.pass(Duration.ofDays(1));
        }
        assertThat(scanned).hasSize(30);
        outcomes.remove("a.pdf");

        job.run();

        assertThat(world.quarantine.settled(large)).isPresent();
    }

    @Test
    void triesAtOnceWhatWaitedForAScannerThatWasDown() {
        Held file = held("a.pdf", 0);
        outcomes.put("a.pdf", Outcome.UNAVAILABLE);
        for (int minute = 0; minute < 60; minute++) {
            job.run();
            world.clock.pass(Duration.ofMinutes(1));
        }
        assertThat(scanned).hasSize(60);
        outcomes.remove("a.pdf");

        job.run();

        assertThat(world.quarantine.settled(file)).isPresent();
    }

    @Test
    void letsManyRefusedFilesHoldUpNoOther() {
        for (int i = 0; i < 150; i++) {
            outcomes.put(held("large-" + i + ".pdf", i).fileId(), Outcome.UNSCANNABLE);
        }
        Held other = held("b.pdf", 1_000);

        job.run();
        job.run();

        assertThat(world.quarantine.settled(other)).isPresent();
    }

    @Test
    void letsAFileThatCannotBeReadHoldUpNoOther() {
        Held spoilt = held("a.pdf", 0);
        Held other = held("b.pdf", 1);
        world.quarantine.spoil(spoilt);

        job.run();

        assertThat(world.quarantine.settled(other)).isPresent();
        assertThat(world.quarantine.holds(spoilt.code())).isTrue();
    }

    @Test
    void keepsEverythingWhenTheScannerWasSwitchedOff() {
        Held file = held("a.pdf", 0);
        outcomes.put("a.pdf", Outcome.OFF);

        job.run();

        assertThat(world.quarantine.settled(file)).isEmpty();
        assertThat(world.quarantine.holds(file.code())).isTrue();
    }

    @Test
    void forgetsWhatIsNoLongerThere() {
        Held file = held("a.pdf", 0);
        world.quarantine.lose(file);

        job.run();

        assertThat(world.quarantine.holds(file.code())).isFalse();
        assertThat(scanned).isEmpty();
    }

    @Test
    void keepsTheDeskFromVouchingForWhatNobodyHasRead() {
        Request request = world.filed();
        world.quarantine.hold(request.trackingCode(), "body.pdf", Instant.EPOCH);
        StaffMember officer = world.as(People.officer("central"));
        String code = DeskWorld.code(request);

        assertThatThrownBy(() -> world.triage.approve(officer, code, Approval.to("expert-1")))
                .isInstanceOf(FileLocked.class)
                .extracting("code")
                .isEqualTo("files-in-quarantine");
        assertThatThrownBy(() -> world.triage.answerAtOnce(officer, code, "پاسخ", Optional.empty()))
                .isInstanceOf(FileLocked.class);
        assertThat(world.reading.actions(officer, request)).containsExactly("return", "reject", "refer");
        assertThat(world.triage
                        .returnToCitizen(officer, code, List.of(), "پرونده را دوباره بفرستید")
                        .status())
                .isEqualTo(Status.RETURNED);
    }

    private Held held(String fileId, long triedAt) {
        return world.quarantine.hold(world.filed().trackingCode(), fileId, Instant.ofEpochMilli(triedAt));
    }

    private Finding scan(FileContent.Source content) {
        try {
            String fileId = new String(content.open().readAllBytes(), StandardCharsets.UTF_8);
            scanned.add(fileId);
            return new Finding(outcomes.getOrDefault(fileId, Outcome.CLEAN), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
