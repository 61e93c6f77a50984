// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file that someone sends: a small valid one of its type, or one that is deliberately wrong. */
public record Attachment(String name, String mediaType, byte[] content) {

    /** One white pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";

    private static final String JPEG =
            "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
                    + "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/"
                    + "2gAIAQEAAD8AVN//2Q==";

    public static Attachment pdf(String name) {
        return pdf(name, 0);
    }

    /** A valid PDF of at least that many bytes; exactly that many if it is more than a minimal document needs. */
    public static Attachment pdf(String name, int size) {
        String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n%";
        String tail = "\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n";
        byte[] bytes = new byte[Math.max(size, head.length() + tail.length())];
        Arrays.fill(bytes, (byte) 'x');
        put(bytes, head, 0);
        put(bytes, tail, bytes.length - tail.length());
        return new Attachment(name, "application/pdf", bytes);
    }

    public static Attachment png(String name) {
        return new Attachment(name, "image/png", Base64.getDecoder().decode(PNG));
    }

    public static Attachment jpeg(String name) {
        return new Attachment(name, "image/jpeg", Base64.getDecoder().decode(JPEG));
    }

    public static Attachment zip(String name) {
        return new Attachment(name, "application/zip", archive("یادداشت.txt", "متن"));
    }

    public static Attachment docx(String name) {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>";
        String relations = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>";
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>نامه</w:t></w:r></w:p></w:body></w:document>";
        return new Attachment(
                name,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                archive("[Content_Types].xml", content, "_rels/.rels", relations, "word/document.xml", document));
    }

    /** The same bytes under another name, and declared as what that name suggests. */
    public Attachment disguisedAs(String otherName, String otherType) {
        return new Attachment(otherName, otherType, content);
    }

    public static Attachment executable(String name) {
        return new Attachment(name, "application/octet-stream", utf8("MZ this is no document"));
    }

    public static Attachment archiveInAnArchive(String name) {
        return archiveOf(name, zip("inner.zip"));
    }

    /** A zip file with these files in it. */
    public static Attachment archiveOf(String name, Attachment... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Attachment file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attachment(name, "application/zip", bytes.toByteArray());
    }

    private static byte[] archive(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(utf8(namesAndTexts[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(byte[] bytes, String text, int at) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, at, ascii.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
