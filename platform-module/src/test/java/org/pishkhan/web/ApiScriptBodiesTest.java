// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.web.AnsweringScript.failing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pishkhan.request.FileRole;

/** Bodies of calls: nothing of them is left behind, and a refused one is read up to a limit. */
class ApiScriptBodiesTest {

    @TempDir
    Path scratch;

    private final SentCall sent = new SentCall();
    private final ReceivedAnswer received = new ReceivedAnswer();
    private long nanos;
    private int reads;

    @Test
    void leavesNoUploadBehindWhateverHappens() throws IOException {
        sent.header("Content-Type", "multipart/form-data; boundary=limit")
                .body(("--limit\r\nContent-Disposition: form-data; name=body; filename=a.pdf\r\n\r\n"
                                + "%PDF-1.4\r\n--limit--\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        FormShape shape = new FormShape(Map.of(), List.of(new FileSlot("body", FileRole.BODY, 1_000, 1)));

        run(call -> {
            assertThat(call.form(shape).files()).hasSize(1);
            throw new IllegalStateException("later");
        });

        assertThat(received.status()).isEqualTo(500);
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void readsARefusedBodyOnUpToALimit() {
        Counted endless = new Counted();

        sent.header("Content-Type", "multipart/form-data; boundary=limit").body(endless);
        run(call -> Response.ok(call.form(new FormShape(Map.of(), List.of()))));

        assertThat(received.status()).isEqualTo(413);
        assertThat(endless.read).isBetween(AnsweringScript.MOST_DRAINED, AnsweringScript.MOST_DRAINED + 128 * 1024);
    }

    @Test
    void readsLittleOfWhatIsSentByThoseWhoWereNotLetIn() {
        Counted endless = new Counted();

        sent.body(endless);
        run(failing(Refusal.notSignedIn()));

        assertThat(received.status()).isEqualTo(401);
        assertThat(endless.read).isBetween(Edge.MOST_DRAINED_AT_THE_DOOR, Edge.MOST_DRAINED_AT_THE_DOOR + 64 * 1024);
    }

    @Test
    void readsARefusedBodyOnForAWhileOnly() {
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                nanos += Duration.ofSeconds(3).toNanos();
                reads++;
                return 1;
            }
        };

        sent.body(slow);
        run(failing(Refusal.notSignedIn()));

        assertThat(received.status()).isEqualTo(401);
        assertThat(reads).isEqualTo(4);
    }

    @Test
    void doesNotReadABodyThatDeclaresItselfTooLarge() {
        Counted endless = new Counted();

        sent.header("Content-Length", "300000000").body(endless);
        run(failing(Refusal.notSignedIn()));

        assertThat(endless.read).isZero();
    }

    private void run(AnsweringScript.Work work) {
        AnsweringScript.doing(work, () -> Files.createTempFile(scratch, "upload", null), () -> nanos)
                .execute(sent, received);
    }

    private static final class Counted extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
