// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pishkhan.acceptance.wire.Attachment;

/** Files that were once in order. */
final class FileMutations {

    private static final int MOST_CHANGES = 6;
    private static final int[] LIES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x7FFF, 1 << 30};
    private static final List<Attachment> GOOD = List.of(
            Attachment.pdf("a.pdf"),
            Attachment.pdf("a.pdf", 20_000),
            Attachment.png("a.png"),
            Attachment.jpeg("a.jpg"),
            doc("a.doc"),
            Attachment.docx("a.docx"),
            Attachment.zip("a.zip"),
            Attachment.archiveOf("a.zip", Attachment.docx("a.docx"), Attachment.pdf("b.pdf")),
            Attachment.archiveInAnArchive("a.zip"));

    private final RandomGenerator random;

    FileMutations(RandomGenerator random) {
        this.random = random;
    }

    /** The smallest file that begins as those of old Word do. */
    private static Attachment doc(String name) {
        byte[] content = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 1_536);
        byte[] stream = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, content, 512, stream.length);
        return new Attachment(name, "application/msword", content);
    }

    Attachment any() {
        Attachment good = GOOD.get(random.nextInt(GOOD.size()));
        byte[] content = good.content().clone();
        for (int i = random.nextInt(MOST_CHANGES); i > 0 && content.length > 0; i--) {
            content = changed(content);
        }
        return new Attachment(good.name(), good.mediaType(), content);
    }

    private byte[] changed(byte[] content) {
        return switch (random.nextInt(9)) {
            case 0 -> flipped(content, content.length);
            case 1 -> flipped(content, Math.min(16, content.length));
            case 2 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 3 -> Arrays.copyOfRange(content, random.nextInt(content.length), content.length);
            case 4 -> withSlice(content, slice(content));
            case 5 ->
                withSlice(content, slice(GOOD.get(random.nextInt(GOOD.size())).content()));
            case 6 -> lying(content);
            case 7 -> blank(content);
            default -> withSlice(content, noise(random.nextInt(300)));
        };
    }

    private byte[] flipped(byte[] content, int within) {
        content[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
        return content;
    }

    private byte[] lying(byte[] content) {
        if (content.length < Integer.BYTES) {
            return content;
        }
        ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer.wrap(content)
                .order(order)
                .putInt(random.nextInt(content.length - Integer.BYTES + 1), LIES[random.nextInt(LIES.length)]);
        return content;
    }

    private byte[] blank(byte[] content) {
        int from = random.nextInt(content.length);
        Arrays.fill(content, from, from + random.nextInt(content.length - from + 1), (byte) random.nextInt(256));
        return content;
    }

    private byte[] slice(byte[] content) {
        int from = random.nextInt(content.length);
        return Arrays.copyOfRange(content, from, from + random.nextInt(content.length - from + 1));
    }

    private byte[] withSlice(byte[] content, byte[] slice) {
        int at = random.nextInt(content.length + 1);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(content, 0, at);
        longer.writeBytes(slice);
        longer.write(content, at, content.length - at);
        return longer.toByteArray();
    }

    private byte[] noise(int size) {
        byte[] noise = new byte[size];
        random.nextBytes(noise);
        return noise;
    }
}
