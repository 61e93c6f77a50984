// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.PostgresServer;
import org.pishkhan.acceptance.stage.SmallDisk;
import org.pishkhan.acceptance.wire.Reply;

/** The disk under the database is full while people file letters, and has room again later; nothing is restarted. */
class DatabaseDiskFullIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTES = 256;
    private static final int CITIZENS = 3;
    private static final int ENOUGH = 2;

    @Test
    void nothingIsLostOnH2() throws IOException {
        HostProcess prepared = host().prepare();
        try (SmallDisk disk = SmallDisk.at(prepared.data(), MEGABYTES);
                HostProcess host = prepared.start()) {
            fillsUp(host, disk);
        }
    }

    @Test
    void nothingIsLostOnPostgresql() throws IOException {
        HostProcess.Options options = host();
        try (SmallDisk disk = SmallDisk.at(PostgresServer.newFolder(), MEGABYTES);
                PostgresServer server = PostgresServer.in(disk.folder().resolve("data"));
                HostProcess host = options.arguments("--db-url", server.newDatabase(), "--db-user", PostgresServer.USER)
                        .start()) {
            fillsUp(host, disk);
        }
    }

    private static HostProcess.Options host() {
        return HostProcess.named("database-disk-full")
                .java("-XX:TieredStopAtLevel=1")
                .property("pishkhan.signin.per-minute.filings", "1000000");
    }

    private static void fillsUp(HostProcess host, SmallDisk disk) throws IOException {
        Cast cast = new Cast(host.target());
        List<Filer> filers =
                Stream.generate(() -> new Filer(cast.citizen())).limit(CITIZENS).toList();
        CompletableFuture<?>[] filing =
                filers.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new);
        try {
            await("letters", () -> filers.stream().allMatch(filer -> filer.kept.size() >= ENOUGH));
            await("no room for anybody", () -> {
                disk.fill();
                return filers.stream().allMatch(filer -> filer.refused.size() >= ENOUGH);
            });
            cast.passerby().opensTheCitizenPage().granted();
        } finally {
            filers.forEach(filer -> filer.goesOn = false);
            CompletableFuture.allOf(filing).join();
        }

        disk.empty();
        await(
                "the desk works again",
                () -> filers.get(0).citizen.listsRequests().status() == 200);
        filers.forEach(DatabaseDiskFullIT::hasWhatWasAcknowledged);
        Filer first = filers.get(0);
        String code = first.citizen.filed(LetterDraft.to("central"));
        assertThat(first.citizen.readsSms("submitted", code)).isNotBlank();
        assertThat(cast.officer("central")
                        .rejects(code, "خارج از صلاحیت")
                        .granted()
                        .text("status"))
                .isEqualTo("rejected");
    }

    private static void hasWhatWasAcknowledged(Filer filer) {
        filer.kept.forEach((code, text) -> {
            assertThat(filer.citizen.reads(code).granted().text("text")).isEqualTo(text);
            assertThat(filer.citizen.readsSms("submitted", code)).isNotBlank();
        });
        List<String> codes = new ArrayList<>();
        long total = filer.citizen.listsRequests().granted().number("total");
        while (codes.size() < total) {
            filer.citizen
                    .listsRequests(codes.size(), 100)
                    .items()
                    .forEach(item -> codes.add(item.text("trackingCode")));
        }
        assertThat(codes).as("no more than was acknowledged").containsExactlyInAnyOrderElementsOf(filer.kept.keySet());
    }

    private static void await(String what, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }

    /** Files one letter after the other. */
    private static final class Filer implements Runnable {
        private final Citizen citizen;
        private final Map<String, String> kept = new ConcurrentHashMap<>();
        private final Queue<Reply> refused = new ConcurrentLinkedQueue<>();
        private volatile boolean goesOn = true;

        Filer(Citizen citizen) {
            this.citizen = citizen;
        }

        @Override
        public void run() {
            while (goesOn) {
                String text = incompressible();
                Reply reply = citizen.files(
                        LetterDraft.to("central").with("text", text),
                        UUID.randomUUID().toString());
                if (reply.status() == 201) {
                    kept.put(reply.view().text("trackingCode"), text);
                } else {
                    assertThat(reply.status()).as(reply.body().toString()).isIn(503, 507);
                    assertThat(reply.header("Retry-After")).isPresent();
                    refused.add(reply);
                }
            }
        }

        private static String incompressible() {
            Random random = ThreadLocalRandom.current();
            return random.ints(9_000, 'ا', 'ي')
                    .filter(Character::isLetter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
