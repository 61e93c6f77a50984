// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.nio.file.Path;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Upload;

/** Files as the edge hands them over; nobody opens them here. */
public final class Uploads {

    private Uploads() {}

    public static Upload body() {
        return file(FileRole.BODY, "letter.pdf");
    }

    public static Upload attachment(String name) {
        return file(FileRole.ATTACHMENT, name);
    }

    public static Upload answer() {
        return file(FileRole.ANSWER, "answer.pdf");
    }

    public static Upload withContent(Upload file, String sha256) {
        return new Upload(
                file.role(), file.name(), file.extension(), file.mediaType(), file.content(), file.size(), sha256);
    }

    private static Upload file(FileRole role, String name) {
        return new Upload(role, name, "pdf", "application/pdf", Path.of("unread"), 1000, "ab".repeat(32));
    }
}
