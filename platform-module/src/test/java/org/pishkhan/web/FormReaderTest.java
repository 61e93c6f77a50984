// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.PishkhanException;
import org.pishkhan.request.Upload;

class FormReaderTest {

    private static final String TYPE = "multipart/form-data; boundary=limit";
    private static final FormShape SHAPE = new FormShape(
            Map.of("subject", 20, "text", 100),
            List.of(
                    new FileSlot("body", FileRole.BODY, 1_000, 1),
                    new FileSlot("attachments", FileRole.ATTACHMENT, 2_000, 2)));

    @TempDir
    Path scratch;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @AfterEach
    void nothingStaysOnTheDisk() throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void readsTextsAndFiles() throws IOException {
        part("form-data; name=\"subject\"", "موضوع");
        part("form-data; name=\"body\"; filename=\"نامهٔ من.pdf\"", TestFiles.pdf());
        part("form-data; name=\"attachments\"; filename=\"x.png\"", TestFiles.png());

        try (Form form = read()) {
            assertThat(form.text("subject")).contains("موضوع");
            assertThat(form.text("text")).isEmpty();
            assertThat(form.files()).extracting(Upload::name).containsExactly("نامهٔ من.pdf", "x.png");
            Upload letter = form.files().get(0);
            assertThat(letter.role()).isEqualTo(FileRole.BODY);
            assertThat(letter.mediaType()).isEqualTo("application/pdf");
            assertThat(letter.size()).isEqualTo(TestFiles.pdf().length);
            assertThat(letter.sha256()).matches("[0-9a-f]{64}");
            assertThat(letter.content()).hasBinaryContent(TestFiles.pdf());
        }
    }

    @Test
    void readsTheEncodedFormOfAName() throws IOException {
        part("form-data; name=body; filename*=UTF-8''%D9%86%D8%A7%D9%85%D9%87.pdf", TestFiles.pdf());

        try (Form form = read()) {
            assertThat(form.files()).extracting(Upload::name).containsExactly("نامه.pdf");
        }
    }

    @Test
    void hasRoomForLongPersianNames() throws IOException {
        part("form-data; name=\"body\"; filename=\"" + "ن".repeat(250) + ".pdf\"", TestFiles.pdf());

        try (Form form = read()) {
            assertThat(form.files().get(0).name()).hasSize(254);
        }
    }

    @Test
    void takesAFileFieldThatWasLeftEmptyForAbsent() throws IOException {
        part("form-data; name=\"body\"; filename=\"\"", "");
        part("form-data; name=\"body\"; filename=\"a.pdf\"", TestFiles.pdf());

        try (Form form = read()) {
            assertThat(form.files()).hasSize(1);
        }
    }

    @Test
    void bringsLineEndsOfBrowsersIntoOneForm() throws IOException {
        part("form-data; name=\"text\"", "یک\r\nدو");

        try (Form form = read()) {
            assertThat(form.text("text")).contains("یک\nدو");
        }
    }

    @Test
    void refusesWhatIsNoForm() {
        refusedWith("wrong-type", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        refusedWith("unreadable", "multipart/form-data", "x".getBytes(StandardCharsets.UTF_8));
        refusedWith("unreadable", TYPE, "no part at all".getBytes(StandardCharsets.UTF_8));
        refusedWith("unreadable", TYPE, new byte[0]);
    }

    @Test
    void refusesAPartWithoutName() {
        part("form-data", "x");

        refusedWith("unreadable");
    }

    @Test
    void refusesUnknownParts() {
        part("form-data; name=\"role\"", "admin");

        refusedField("role", "unknown");
    }

    @Test
    void refusesATextThatComesTwice() {
        part("form-data; name=\"subject\"", "یک");
        part("form-data; name=\"subject\"", "دو");

        refusedField("subject", "malformed");
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        part("form-data; name=\"subject\"", new byte[] {(byte) 0xC3, 0x28});

        refusedField("subject", "malformed");
    }

    @Test
    void refusesControlCharactersThatNoDatabaseTakes() {
        part("form-data; name=\"subject\"", "a\u0000b");

        refusedField("subject", "malformed");
    }

    @Test
    void refusesATextBeyondItsLimit() {
        part("form-data; name=\"subject\"", "x".repeat(81));

        refusedField("subject", "too-long");
    }

    @Test
    void refusesASecondBodyAndAThirdAttachment() {
        part("form-data; name=\"body\"; filename=\"a.pdf\"", TestFiles.pdf());
        part("form-data; name=\"body\"; filename=\"b.pdf\"", TestFiles.pdf());
        refusedField("body", "too-many");

        body.reset();
        for (int i = 0; i < 3; i++) {
            part("form-data; name=\"attachments\"; filename=\"a.pdf\"", TestFiles.pdf());
        }
        refusedField("attachments", "too-many");
    }

    @Test
    void refusesAFileBeyondItsLimitAsSoonAsItIs() {
        part("form-data; name=\"body\"; filename=\"a.pdf\"", TestFiles.pdf());
        part("form-data; name=\"attachments\"; filename=\"b.pdf\"", Arrays.copyOf(TestFiles.pdf(), 2_001));

        assertThatThrownBy(this::read).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("too-large");
            assertThat(refusal.fields()).extracting(InvalidField::name).containsExactly("attachments[0]");
        });
    }

    @Test
    void stopsReadingAnEndlessBody() {
        EndlessBody endless =
                new EndlessBody("--limit\r\nContent-Disposition: form-data; name=\"body\"; filename=\"a.pdf\"\r\n\r\n");

        assertThatThrownBy(() -> reader().read(Optional.of(TYPE), endless, SHAPE))
                .isInstanceOf(Refusal.class);

        assertThat(endless.read).isLessThan(200_000);
    }

    @Test
    void stopsReadingEndlessHeaders() {
        EndlessBody endless = new EndlessBody("--limit\r\nContent-Disposition: ");

        assertThatThrownBy(() -> reader().read(Optional.of(TYPE), endless, SHAPE))
                .isInstanceOf(Refusal.class);

        assertThat(endless.read).isLessThan(200_000);
    }

    @Test
    void refusesFilesOfOtherTypesNamingTheirPlace() {
        part("form-data; name=\"attachments\"; filename=\"a.pdf\"", TestFiles.pdf());
        part("form-data; name=\"attachments\"; filename=\"b.exe\"", "MZ");

        assertThatThrownBy(this::read).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("wrong-type");
            assertThat(refusal.fields()).extracting(InvalidField::name).containsExactly("attachments[1]");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 100, 150, 200})
    void refusesATruncatedBody(int length) {
        part("form-data; name=\"body\"; filename=\"a.pdf\"", Arrays.copyOf(TestFiles.pdf(), 900));

        byte[] truncated = Arrays.copyOf(body.toByteArray(), length);

        assertThatThrownBy(() -> reader().read(Optional.of(TYPE), new ByteArrayInputStream(truncated), SHAPE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unreadable"));
    }

    @Test
    void reportsATruncatedBodyAlsoWhenTheConnectionBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertThatThrownBy(() -> reader().read(Optional.of(TYPE), broken, SHAPE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void neverFailsOnADamagedForm() throws IOException {
        part("form-data; name=\"subject\"", "موضوع");
        part("form-data; name=\"attachments\"; filename*=UTF-8''%D9%86.zip; filename=\"x.zip\"", TestFiles.zip());
        part("form-data; name=\"body\"; filename=\"نامه.docx\"", TestFiles.docx());
        byte[] form = finished();
        Random random = new Random(14050901);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = form.clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;

            readOrRefuse(Arrays.copyOf(damaged, length));
        }
    }

    private void readOrRefuse(byte[] form) throws IOException {
        try (Form read = reader().read(Optional.of(TYPE), new ByteArrayInputStream(form), SHAPE)) {
            assertThat(read.files()).hasSizeLessThanOrEqualTo(3);
        } catch (PishkhanException refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private void refusedField(String name, String code) {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields().get(0))
                                .matches(
                                        field -> field.name().equals(name)
                                                && field.code().equals(code),
                                        name + " " + code));
    }

    private void refusedWith(String code) {
        refusedWith(code, TYPE, finished());
    }

    private void refusedWith(String code, String type, byte[] content) {
        assertThatThrownBy(() -> reader().read(Optional.of(type), new ByteArrayInputStream(content), SHAPE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Form read() throws IOException {
        return reader().read(Optional.of(TYPE), new ByteArrayInputStream(finished()), SHAPE);
    }

    private FormReader reader() {
        return new FormReader(
                () -> Files.createTempFile(scratch, "upload", null),
                new FileCheck(List.of("pdf", "png", "zip", "docx")),
                TestFiles.NO_SCAN);
    }

    private void part(String disposition, String content) {
        part(disposition, content.getBytes(StandardCharsets.UTF_8));
    }

    private void part(String disposition, byte[] content) {
        body.writeBytes(
                ("--limit\r\nContent-Disposition: " + disposition + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] finished() {
        ByteArrayOutputStream finished = new ByteArrayOutputStream();
        finished.writeBytes(body.toByteArray());
        finished.writeBytes("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return finished.toByteArray();
    }

    /** A beginning, and then the letter x without end. */
    private static final class EndlessBody extends InputStream {

        private final byte[] start;
        private long read;

        EndlessBody(String start) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int value = read < start.length ? start[(int) read] : 'x';
            read++;
            return value;
        }
    }
}
