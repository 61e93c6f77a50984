// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;

/**
 * A file of a request as it is kept.
 *
 * @param id its name below the dossier, without personal data, for example {@code attachment-1.pdf}
 * @param name the name the person gave
 * @param size in bytes; 0 once the content was given up because of a virus
 * @param document which document it is, as {@link Upload#document} says
 */
public record StoredFile(
        String id,
        FileRole role,
        String name,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        Instant at,
        String document) {}
