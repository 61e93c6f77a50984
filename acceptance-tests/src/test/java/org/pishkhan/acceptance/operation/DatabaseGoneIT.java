// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.PostgresServer;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;

/** PostgreSQL stops while people work, and comes back; the host is not restarted. */
class DatabaseGoneIT {

    /** One wait for a connection, and what a busy machine adds. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(25);

    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final int MOST_LINES = 300;

    private static PostgresServer database;
    private static HostProcess host;

    @BeforeAll
    static void start() {
        database = PostgresServer.own();
        host = HostProcess.named("database-gone")
                .java("-XX:TieredStopAtLevel=1")
                .arguments("--db-url", database.newDatabase(), "--db-user", PostgresServer.USER)
                .start();
    }

    @AfterAll
    static void stop() {
        host.close();
        database.close();
    }

    @Test
    void whoeverComesMeanwhileIsToldSoAndAllWorksAgainLater() throws IOException {
        Cast cast = new Cast(host.target());
        Citizen citizen = cast.citizen();
        Officer officer = cast.officer("central");
        String earlier = citizen.filed(LetterDraft.to("central"));
        LetterDraft letter = LetterDraft.to("central").withAttachments(Attachment.pdf("مدرک.pdf", 50_000));
        String key = UUID.randomUUID().toString();
        long process = host.process().pid();
        int linesBefore = lines();

        database.stop();
        for (int times = 0; times < 2; times++) {
            unavailable(() -> cast.passerby().looksUpStatus(earlier));
            unavailable(citizen::listsRequests);
            unavailable(() -> citizen.files(letter, key));
            answered(() -> officer.seesTab("new")).refused(503);
            answered(() -> officer.rejects(earlier, "خارج از صلاحیت")).refused(503);
            answered(() -> cast.passerby().opensTheCitizenPage()).granted();
        }
        assertThat(lines() - linesBefore).as("lines in %s", host.log()).isLessThan(MOST_LINES);

        database.start();
        Awaitility.await("the desk works again")
                .atMost(RECOVERY)
                .until(() -> cast.passerby().looksUpStatus(earlier).status() == 200);
        String code = citizen.files(letter, key).granted().text("trackingCode");
        assertThat(citizen.files(letter, key).granted().text("trackingCode")).isEqualTo(code);
        assertThat(citizen.listsRequests().items())
                .extracting(item -> item.text("trackingCode"))
                .containsExactly(code, earlier);
        assertThat(officer.rejects(code, "خارج از صلاحیت").granted().text("status"))
                .isEqualTo("rejected");
        assertThat(citizen.readsSms("rejected", code)).isNotBlank();
        cast.citizen().filed(LetterDraft.to("medicine"));
        assertThat(host.process().pid()).isEqualTo(process);
    }

    private static void unavailable(Supplier<Reply> call) {
        Reply reply = answered(call).refused(503, "unavailable");
        assertThat(reply.header("Retry-After")).isPresent();
        assertThat(reply.view().text("detail")).contains("دوباره");
    }

    private static Reply answered(Supplier<Reply> call) {
        Instant asked = Instant.now();
        Reply reply = call.get();
        assertThat(Duration.between(asked, Instant.now()))
                .as("%s", reply.call())
                .isLessThan(LONGEST_ANSWER);
        return reply;
    }

    /** Stack traces count as well. */
    private static int lines() throws IOException {
        List<String> log = Files.readAllLines(host.log());
        return log.size();
    }
}
