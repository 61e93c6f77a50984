// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with files, as a browser sends it: names in raw UTF-8, quotes percent-encoded (WHATWG HTML, multipart/form-data). */
public final class Multipart {

    private final String boundary = "pishkhan-" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        Confidential.keep(name, value);
        return part("Content-Disposition: form-data; name=\"" + escaped(name) + "\"", utf8(value));
    }

    public Multipart file(String name, Attachment file) {
        Confidential.keep(file.name().contains("\0") ? "" : file.name());
        return part(
                "Content-Disposition: form-data; name=\"" + escaped(name) + "\"; filename=\"" + escaped(file.name())
                        + "\"\r\nContent-Type: " + file.mediaType(),
                file.content());
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The whole body with its closing boundary; the form may grow afterwards. */
    public byte[] body() {
        ByteArrayOutputStream closed = new ByteArrayOutputStream();
        closed.writeBytes(bytes.toByteArray());
        closed.writeBytes(utf8("--" + boundary + "--\r\n"));
        return closed.toByteArray();
    }

    private Multipart part(String headers, byte[] content) {
        bytes.writeBytes(utf8("--" + boundary + "\r\n" + headers + "\r\n\r\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(utf8("\r\n"));
        return this;
    }

    private static String escaped(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
