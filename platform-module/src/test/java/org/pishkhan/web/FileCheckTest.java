// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.PishkhanException;

class FileCheckTest {

    private static final int MUTATIONS = 500;

    private final FileCheck check = new FileCheck(List.of("pdf", "doc", "docx", "png", "jpg", "jpeg", "zip"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "doc", "docx", "png", "jpg", "jpeg", "zip"})
    void acceptsASmallFileOfEachType(String extension) {
        assertThatCode(() -> demand(extension, TestFiles.of(extension))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} named {0}")
    @CsvSource({"pdf,png", "png,jpg", "jpg,pdf", "doc,docx", "docx,zip", "docx,doc", "zip,pdf", "pdf,zip"})
    void refusesContentOfAnotherTypeThanTheName(String extension, String content) {
        assertThatThrownBy(() -> demand(extension, TestFiles.of(content)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("wrong-type");
                    assertThat(refusal.fields().get(0).code()).isEqualTo("content-mismatch");
                });
    }

    @Test
    void takesAWordFileForAnArchiveThatItIs() {
        assertThatCode(() -> demand("zip", TestFiles.docx())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workbook", "PowerPoint Document"})
    void refusesOtherOldOfficeFilesAsDoc(String stream) {
        assertThatThrownBy(() -> demand("doc", TestFiles.ole2(stream))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAnEmptyFile() {
        refusedAs("empty", "pdf", new byte[0]);
    }

    @Test
    void refusesAnArchiveInAnArchiveWhateverItsName() {
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("photo.jpg", TestFiles.zip())));
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.txt", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0})));
    }

    @Test
    void acceptsWordDocumentsInAnArchive() {
        Map<String, byte[]> papers = Map.of(
                "papers/letter.docx", TestFiles.docx(), "Form.DOCX", TestFiles.docx(), "scan.pdf", TestFiles.pdf());

        assertThatCode(() -> demand("zip", TestFiles.zip(papers))).doesNotThrowAnyException();
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.zip", "letter.docm", "letter.jpg", "docx"})
    void refusesAWordDocumentInAnArchiveUnderAnotherName(String name) {
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of(name, TestFiles.docx())));
    }

    @Test
    void refusesAnArchiveThatIsOnlyCalledADocument() {
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", TestFiles.zip())));
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", TestFiles.encrypted(TestFiles.docx()))));
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0})));
    }

    @Test
    void refusesWhatADocumentInAnArchiveMustNotHold() {
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", TestFiles.docxWith("b.docx", TestFiles.docx()))));
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", TestFiles.docxWith("b.zip", TestFiles.zip()))));
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", TestFiles.docxWith("../b.txt", new byte[1]))));
        refusedAs("unsafe", "docx", TestFiles.docxWith("b.docx", TestFiles.docx()));
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void refusesABombInADocumentInAnArchive() {
        byte[] bomb = TestFiles.docxWith("word/media/zeros", new byte[8_000_000]);

        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", bomb)));
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void countsWhatAllDocumentsInAnArchiveUnpackToTogether() {
        byte[] half = TestFiles.docxWith("half", TestFiles.growing(55 * 1024 * 1024));

        assertThatCode(() -> demand("zip", TestFiles.zip(Map.of("a.docx", half))))
                .doesNotThrowAnyException();
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", half, "b.docx", half)));
    }

    @Test
    void countsTheEntriesOfAllDocumentsInAnArchiveTogether() {
        byte[] half = TestFiles.zip(entries(Archive.MOST_ENTRIES / 2 - 2, TestFiles.parts()));

        assertThatCode(() -> demand("zip", TestFiles.zip(Map.of("a.docx", half))))
                .doesNotThrowAnyException();
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("a.docx", half, "b.docx", half)));
    }

    @Test
    void refusesAnArchiveThatGrowsTooMuch() {
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of("zeros", new byte[5_000_000])));
    }

    @Test
    void refusesAnArchiveOfTooManyEntries() {
        refusedAs("unsafe", "zip", TestFiles.zip(entries(Archive.MOST_ENTRIES + 1, Map.of())));
    }

    private static Map<String, byte[]> entries(int count, Map<String, byte[]> others) {
        Map<String, byte[]> entries = new HashMap<>(others);
        for (int i = 0; i < count; i++) {
            entries.put("entry" + i, new byte[] {1});
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.sh", "a/../../evil.sh", "/etc/passwd", "C:\\evil.exe", "a\\..\\b"})
    void refusesAnArchiveWithNamesThatLeadElsewhere(String name) {
        refusedAs("unsafe", "zip", TestFiles.zip(Map.of(name, "x".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({"a.txt,b.txt", "b.txt,a.txt"})
    void refusesAnArchiveWithTwoEntriesOfOneName(String innocent, String hidden) {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(innocent, "x".getBytes(StandardCharsets.UTF_8));
        entries.put(hidden, TestFiles.zip());

        refusedAs("unsafe", "zip", TestFiles.renamed(TestFiles.zip(entries), "b.txt", "a.txt"));
    }

    @Test
    void refusesAnArchiveWithEntriesInEachOther() {
        refusedAs("unsafe", "zip", TestFiles.overlapping());
    }

    @Test
    void saysThatAnArchiveHasAPassword() {
        refusedAs("encrypted", "zip", TestFiles.encrypted(TestFiles.zip()));
        refusedAs("encrypted", "docx", TestFiles.encrypted(TestFiles.docx()));
    }

    @Test
    void refusesAnArchiveThatCanBeReadInTwoWays() {
        byte[] zip = TestFiles.zip(Map.of("a.txt", new byte[] {1}));
        byte[] calledOtherwise = zip.clone();
        calledOtherwise[30] = 'b';
        byte[] withMore = Arrays.copyOf(zip, zip.length + 1);
        byte[] withAnEntryThatTheDirectoryLeavesOut = TestFiles.withAnUnlistedEntryFirst();

        assertThatThrownBy(() -> demand("zip", calledOtherwise)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> demand("zip", withMore)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> demand("zip", withAnEntryThatTheDirectoryLeavesOut))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_530, 65_536, 131_060, 131_072})
    void findsTheStreamOfAWorkbookWhereverItLies(int position) {
        byte[] file = Arrays.copyOf(TestFiles.ole2("x"), 200_000);
        byte[] name = "Workbook".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, position, name.length);

        assertThatThrownBy(() -> demand("doc", file)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAWordFileThatIsABomb() {
        refusedAs(
                "unsafe",
                "docx",
                TestFiles.zip(
                        Map.of("[Content_Types].xml", new byte[] {'<'}, "word/document.xml", new byte[8_000_000])));
    }

    @Test
    void refusesNamesThatAreNotAccepted() {
        for (String name : List.of("letter.exe", "letter.pdf.html", "letter", ".pdf.svg", "letter.")) {
            assertThatThrownBy(() -> check.claimed("body", FileName.parse(name)))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("wrong-type"));
        }
        assertThatThrownBy(() -> new FileCheck(List.of("pdf")).claimed("body", FileName.parse("a.png")))
                .isInstanceOf(Refusal.class);
        assertThat(check.claimed("body", Optional.of(new FileName("a.JPG", "jpg"))))
                .isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "png", "jpg", "doc", "docx", "zip"})
    void neverFailsOnADamagedFile(String extension) {
        Random random = new Random(extension.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = damaged(TestFiles.of(extension), random);

            assertThatCode(() -> accepted(extension, damaged))
                    .as("%s, mutation %s", extension, i)
                    .doesNotThrowAnyException();
        }
    }

    private boolean accepted(String extension, byte[] content) throws IOException {
        try {
            demand(extension, content);
            return true;
        } catch (PishkhanException refused) {
            return false;
        }
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] damaged = content.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length + 64)) : damaged;
    }

    private void refusedAs(String code, String extension, byte[] content) {
        assertThatThrownBy(() -> demand(extension, content))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields().get(0).code()).isEqualTo(code));
    }

    private void demand(String extension, byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        check.demand("body", FileType.ofExtension(extension).orElseThrow(), file);
    }
}
