// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MultipartTest {

    @Test
    void writesFieldsAndFilesAsBrowsersDo() {
        Multipart form = new Multipart()
                .field("subject", "گواهی")
                .file("body", new Attachment("نامهٔ \"من\".txt", "text/plain", "متن".getBytes(StandardCharsets.UTF_8)));
        String boundary = form.contentType().replace("multipart/form-data; boundary=", "");

        assertThat(new String(form.body(), StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"subject\"",
                        "",
                        "گواهی",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"body\"; filename=\"نامهٔ %22من%22.txt\"",
                        "Content-Type: text/plain",
                        "",
                        "متن",
                        "--" + boundary + "--",
                        ""));
    }

    @Test
    void everyFormHasABoundaryOfItsOwn() {
        assertThat(new Multipart().contentType()).isNotEqualTo(new Multipart().contentType());
    }
}
