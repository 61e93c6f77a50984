// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.pishkhan.acceptance.wire.Attachment;

/** Files of which no two are alike. */
final class Papers {

    private static final int SMALLEST = 2_000;
    private static final int LARGEST = 60_000;
    private static final int MARK = 300;

    private final RandomGenerator random;

    Papers(RandomGenerator random) {
        this.random = random;
    }

    List<Attachment> some(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(index -> one())
                .toList();
    }

    Attachment one() {
        String mark = Long.toHexString(random.nextLong());
        Attachment blank = Attachment.pdf("سند " + mark + ".pdf", random.nextInt(SMALLEST, LARGEST));
        byte[] content = blank.content();
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, content, MARK, bytes.length);
        return new Attachment(blank.name(), blank.mediaType(), content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
