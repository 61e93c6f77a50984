// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.nio.file.Path;

/**
 * A file that was handed in, checked, and waits on the local disk for the transaction that keeps it.
 *
 * @param name the neutralised name the person gave, 1 to 255 characters
 * @param extension lower case, without the dot, one of the accepted types
 * @param mediaType of the content, by signature
 * @param size in bytes
 * @param sha256 of the content, lower-case hexadecimal
 * @param scan what the virus scanner said, if it was asked
 * @param document which document this is: the code of one that the service asks for or of a file field of its form, or what
 *     a deficiency says; empty when the person did not say
 */
public record Upload(
        FileRole role,
        String name,
        String extension,
        String mediaType,
        Path content,
        long size,
        String sha256,
        Scan scan,
        String document) {

    /** A file that nobody looked into for viruses, and that is no document in particular. */
    public Upload(
            FileRole role, String name, String extension, String mediaType, Path content, long size, String sha256) {
        this(role, name, extension, mediaType, content, size, sha256, Scan.NONE, "");
    }

    /** The same file after a virus scan. */
    public Upload scanned(Scan result) {
        return new Upload(role, name, extension, mediaType, content, size, sha256, result, document);
    }

    /** The same file as this document. */
    public Upload as(String label) {
        return new Upload(role, name, extension, mediaType, content, size, sha256, scan, label);
    }
}
