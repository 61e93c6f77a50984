// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The types of files that the desk can take; which of them it does take is configured. */
enum FileType {
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    DOC("application/msword", Set.of("application/x-tika-msoffice", "application/msword"), "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("application/zip"), "docx"),
    PNG("image/png", Set.of("image/png"), "png"),
    JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    ZIP("application/zip", Set.of("application/zip"), "zip");

    private final String mediaType;
    private final Set<String> signatures;
    private final Set<String> extensions;

    FileType(String mediaType, Set<String> signatures, String... extensions) {
        this.mediaType = mediaType;
        this.signatures = signatures;
        this.extensions = Set.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a file whose first bytes look like this may be of this type. */
    boolean mayStartAs(String signature) {
        return signatures.contains(signature);
    }

    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }
}
