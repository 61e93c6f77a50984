// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HeapUse;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;

/**
 * Thousands of broken forms and files at one host: each is accepted or refused as documented, and nothing of those that were
 * refused stays on the disk or on the heap. {@code ./run fuzz --cases N --seed N} for other ones.
 */
class FuzzIT {

    private static final int CASES = Integer.getInteger("pishkhan.fuzz.cases", 2_000);
    private static final long SEED = Long.getLong("pishkhan.fuzz.seed", 1405);
    private static final int WARM_UP = 300;
    private static final int THREADS = 4;

    /** Whatever the number of cases: caches that had not filled up, no more. */
    private static final long GREATEST_GROWTH_MEGABYTES = 32;

    private static final Set<Integer> EXPECTED = Set.of(201, 400, 413, 415, 422);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static HostProcess host;
    private static Path temporary;
    private static Citizen citizen;

    private final Map<Integer, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final List<String> accepted = new ArrayList<>();

    @BeforeAll
    static void startHost() throws IOException {
        temporary = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "fuzz-tmp-");
        host = HostProcess.named("fuzz")
                .java("-Djava.io.tmpdir=" + temporary, "-XX:+UseG1GC")
                .property("pishkhan.signin.per-minute.filings", "100000000")
                .start();
        citizen = new Cast(host.target()).citizen();
    }

    @AfterAll
    static void stopHost() {
        host.close();
    }

    @Test
    void survivesWhateverIsSent() throws Exception {
        HeapUse heap = new HeapUse(host.process());
        long contents = files(host.data().resolve("contentstore"));
        send(CASES, CASES + WARM_UP);
        long temporaries = files(temporary);
        long before = heap.megabytes();

        long start = System.nanoTime();
        send(0, CASES);
        double seconds = (System.nanoTime() - start) / 1e9;

        Awaitility.await("no temporary file is left").atMost(PATIENCE).until(() -> files(temporary) <= temporaries);
        assertThat(files(host.data().resolve("contentstore")) - contents)
                .as("contents in the store, of %s accepted filings", accepted.size())
                .isEqualTo(filesOfAccepted());
        long growth = heap.megabytes() - before;
        System.out.printf(
                "Fuzz: seed %d, %d cases in %.0f s, answers %s, heap %d MB before and %+d MB after%n",
                SEED, CASES, seconds, new TreeMap<>(answers), before, growth);
        assertThat(growth).as("growth of the heap in MB").isLessThanOrEqualTo(GREATEST_GROWTH_MEGABYTES);
        assertThat(Files.readString(host.log())).doesNotContain(" unexpected");
        assertThat(citizen.files(LetterDraft.to("central").withBody(Attachment.pdf("نامه.pdf")))
                        .status())
                .as("the host still works")
                .isEqualTo(201);
    }

    private void send(int from, int to) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        ExecutorService senders = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Void> sender = () -> {
                for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                    send(number);
                }
                return null;
            };
            for (Future<Void> done : senders.invokeAll(Collections.nCopies(THREADS, sender))) {
                done.get();
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private void send(int number) {
        HostileForm form = HostileForm.numbered(SEED, number);
        try {
            Reply reply = citizen.filesAs(form.contentType(), form.body());
            assertThat(reply.status()).isIn(EXPECTED);
            answers.computeIfAbsent(reply.status(), status -> new AtomicInteger())
                    .incrementAndGet();
            if (reply.status() == 201) {
                remember(reply.view().text("trackingCode"));
            }
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "Case " + number + " of seed " + SEED + ", its body in " + kept(number, form), failure);
        }
    }

    private synchronized void remember(String code) {
        accepted.add(code);
    }

    private static Path kept(int number, HostileForm form) {
        try {
            return Files.write(Path.of("target", "fuzz-" + SEED + "-" + number + ".bin"), form.body())
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long filesOfAccepted() {
        return accepted.stream()
                .mapToLong(code -> citizen.reads(code).granted().list("files").size())
                .sum();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException changing) {
            throw changing.getCause();
        }
    }
}
