// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.SmallDisk;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;

/** A disk is full, and has room again later; the host is not restarted. */
class DiskFullIT {

    private static final Attachment PAPER = Attachment.pdf("مدرک.pdf", 400_000);

    @Test
    void withoutRoomForFilesNothingIsHalfKept() throws IOException {
        HostProcess prepared = HostProcess.named("disk-of-files")
                .java("-XX:TieredStopAtLevel=1")
                .prepare();
        Path files = prepared.data().resolve("contentstore");
        try (SmallDisk disk = SmallDisk.at(files, 4);
                HostProcess host = prepared.start()) {
            Cast cast = new Cast(host.target());
            Citizen citizen = cast.citizen();
            LetterDraft kept = LetterDraft.to("central").withAttachments(PAPER);
            String earlier = citizen.filed(kept);
            LetterDraft letter = LetterDraft.to("central").withAttachments(PAPER, PAPER);
            String key = UUID.randomUUID().toString();
            List<Path> before = contents(files);

            disk.fill();
            full(citizen.files(letter, key));
            full(citizen.files(letter, key));

            assertThat(codes(citizen)).containsExactly(earlier);
            assertThat(contents(files)).isEqualTo(before);
            assertThat(citizen.downloads(earlier, "attachment-1.pdf").body()).isEqualTo(PAPER.content());

            disk.empty();
            String code = citizen.files(letter, key).granted().text("trackingCode");
            assertThat(codes(citizen)).containsExactly(code, earlier);
            assertThat(citizen.downloads(code, "attachment-2.pdf").body()).isEqualTo(PAPER.content());
        }
    }

    private static void full(Reply reply) {
        reply.refused(507, "storage-full");
        assertThat(reply.header("Retry-After")).isPresent();
    }

    private static List<String> codes(Citizen citizen) {
        return citizen.listsRequests().items().stream()
                .map(item -> item.text("trackingCode"))
                .toList();
    }

    private static List<Path> contents(Path store) throws IOException {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(path -> path.toString().endsWith(".bin")).sorted().toList();
        }
    }
}
