// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Multipart;

/** A host that is asked to end finishes what it has begun. */
class StopIT {

    private static final Duration POLL = Duration.ofMillis(20);

    @Test
    void aFilingThatIsUnderWayIsTakenAndNobodyElseIsLetIn() throws IOException, InterruptedException {
        try (HostProcess host =
                HostProcess.named("stop").java("-XX:TieredStopAtLevel=1").start()) {
            Cast cast = new Cast(host.target());
            Citizen citizen = cast.citizen();

            String answer = filesWhile(host, citizen, () -> {
                host.process().destroy();
                Awaitility.await("nobody is let in any more").pollInterval(POLL).until(() -> isShut(host));
            });

            assertThat(answer).startsWith("HTTP/1.1 201");
            assertThat(host.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            host.start();
            assertThat(citizen.listsRequests().items()).hasSize(1);
        }
    }

    private static boolean isShut(HostProcess host) throws IOException {
        try (Socket line = new Socket("localhost", host.uri().getPort())) {
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    /** Sends a form, does something when half of it has left, and answers what came back. */
    private static String filesWhile(HostProcess host, Citizen citizen, Runnable meanwhile) throws IOException {
        Multipart form = new Multipart()
                .field("fullName", "مریم محمدی")
                .field("subject", "درخواست")
                .field("desk", "central")
                .field("text", "با سلام")
                .file("attachments", Attachment.pdf("مدرک.pdf", 200_000));
        byte[] body = form.body();
        String head =
                "POST /alfresco/s/pishkhan/public/requests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                        + form.contentType() + "\r\nContent-Length: " + body.length + "\r\nCookie: "
                        + citizen.cookies() + "\r\n\r\n";
        try (Socket line = new Socket("localhost", host.uri().getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
            meanwhile.run();
            out.write(Arrays.copyOfRange(body, body.length / 2, body.length));
            out.flush();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
