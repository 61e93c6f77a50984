// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void imagesAreImages() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(Attachment.png("a").content())))
                .isNotNull();
        assertThat(ImageIO.read(new ByteArrayInputStream(Attachment.jpeg("a").content())))
                .isNotNull();
    }

    @Test
    void aPdfHasTheSizeThatWasAskedFor() {
        byte[] content = Attachment.pdf("a", 4_096).content();

        assertThat(content).hasSize(4_096);
        assertThat(new String(content, StandardCharsets.US_ASCII))
                .startsWith("%PDF-1.4")
                .endsWith("%%EOF\n");
        assertThat(Attachment.pdf("a").content()).hasSizeLessThan(4_096);
    }

    @Test
    void aWordDocumentIsAPackage() throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Attachment.docx("a").content()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("[Content_Types].xml");
        }
    }
}
