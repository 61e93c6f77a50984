// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.pishkhan.acceptance.wire.Attachment;

/**
 * One filing as an attacker or a broken client sends it; the same seed and number make the same one.
 *
 * @param contentType the header, always one that a client can send
 */
record HostileForm(String contentType, byte[] body) {

    private static final int ONE_IN = 12;
    private static final String BOUNDARY = "fuzz-7d4a6d158c9";
    private static final List<String> FIELDS = List.of(
            "fullName", "subject", "desk", "service", "kind", "text", "form", "body", "attachments", "x\u0000", "");
    private static final List<String> NAMES = List.of(
            "نامهٔ من.pdf",
            "../../../etc/passwd.pdf",
            "C:\\windows\\a.png",
            "a.pdf\u0000.exe",
            "\u202Egpj.exe.pdf",
            "\u0001\u0002\u001F.zip",
            ".pdf",
            "pdf",
            "a.PDF",
            "a.pdf.",
            "a\u200C\u200F.docx",
            "a;b=\"c\".doc",
            "نامه".repeat(300) + ".pdf",
            "x".repeat(3_000) + ".png",
            "%2e%2e%2f.pdf",
            "CON.pdf",
            "\uD800.pdf",
            "😀.jpg");

    static HostileForm numbered(long seed, int number) {
        return new Maker(new Random(seed * 1_000_003 + number)).make();
    }

    /** Writes one form. */
    private static final class Maker {

        private final Random random;
        private final FileMutations files;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Maker(Random random) {
            this.random = random;
            this.files = new FileMutations(random);
        }

        HostileForm make() {
            texts();
            for (int i = random.nextInt(4); i >= 0; i--) {
                file(i == 0 ? "body" : "attachments", files.any());
            }
            end();
            byte[] body = bytes.toByteArray();
            return new HostileForm(contentType(), sometimes() ? damaged(body) : body);
        }

        /** Most lack a subject: they are read and checked to the end, and leave nothing to be looked through later. */
        private void texts() {
            text("fullName", "زهرا کریمی");
            text("desk", "central");
            if (sometimes()) {
                text("subject", "گواهی");
            }
            if (sometimes()) {
                text(any(FIELDS), noise(random.nextInt(500)));
            }
            if (sometimes()) {
                text("text", "x".repeat(random.nextInt(60_000)));
            }
        }

        private void text(String name, String value) {
            text(name, utf8(value));
        }

        private void text(String name, byte[] value) {
            part("Content-Disposition: form-data; name=\"" + name + "\"", value);
        }

        private void file(String field, Attachment file) {
            String name = sometimes() ? any(NAMES) : file.name();
            part(fileHeader(sometimes() ? any(FIELDS) : field, name), file.content());
        }

        private String fileHeader(String field, String name) {
            String start = "Content-Disposition: form-data; name=\"" + field + "\"; filename";
            if (!sometimes()) {
                return start + "=\"" + name + "\"\r\nContent-Type: application/octet-stream";
            }
            return switch (random.nextInt(10)) {
                case 0 -> start + "*=UTF-8''" + name;
                case 1 -> start + "*=UTF-8''%D9%86%ZZ%.pdf";
                case 2 -> start + "*=no-such-charset''%41.pdf";
                case 3 -> start + "=" + name;
                case 4 -> start + "=\"" + name;
                case 5 -> "Content-Disposition: attachment; filename=\"" + name + "\"";
                case 6 -> "Content-Type: text/plain";
                case 7 -> start + "=\"" + name + "\"\r\nX: " + "y".repeat(random.nextInt(20_000));
                case 8 -> start + "=\"=?UTF-8?B?2YbYp9mF2Yc=?=\"\r\nContent-Transfer-Encoding: base64";
                default -> start + "=\"a.pdf\"; filename=\"" + name + "\"\r\nno colon here\r\n : \r\n";
            };
        }

        private void part(String headers, byte[] content) {
            String boundary = sometimes() ? BOUNDARY.substring(1) : BOUNDARY;
            bytes.writeBytes(utf8("--" + boundary + lineEnd() + headers + lineEnd() + lineEnd()));
            bytes.writeBytes(content);
            bytes.writeBytes(utf8(lineEnd()));
        }

        private String lineEnd() {
            return random.nextInt(200) == 0 ? any(List.of("\n", "\r", "\r\n\r\n", "")) : "\r\n";
        }

        private void end() {
            if (!sometimes()) {
                bytes.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
            }
        }

        private String contentType() {
            if (!sometimes()) {
                return "multipart/form-data; boundary=" + BOUNDARY;
            }
            return any(List.of(
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "multipart/form-data; boundary=\"" + BOUNDARY + "\"",
                    "multipart/form-data; boundary=" + "b".repeat(5_000),
                    "multipart/form-data; boundary=--" + BOUNDARY,
                    "multipart/form-data; boundary=;boundary=" + BOUNDARY,
                    "multipart/mixed; boundary=" + BOUNDARY,
                    "application/json",
                    "MULTIPART/FORM-DATA; BOUNDARY=" + BOUNDARY));
        }

        private byte[] damaged(byte[] body) {
            if (random.nextBoolean()) {
                return Arrays.copyOf(body, random.nextInt(body.length));
            }
            byte[] changed = body.clone();
            for (int i = random.nextInt(20); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            return changed;
        }

        private boolean sometimes() {
            return random.nextInt(ONE_IN) == 0;
        }

        private <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private byte[] noise(int size) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            return noise;
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
