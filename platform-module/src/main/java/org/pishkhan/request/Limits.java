// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.List;

/**
 * How much of everything is accepted. Lengths of texts are counted in code points, sizes in bytes.
 *
 * @param fullName characters of the citizen's name
 * @param subject characters of the subject
 * @param text characters of a request, a completion or an answer
 * @param note characters of a reason, a note, an instruction or one deficiency
 * @param deficiencies how many a return may name
 * @param copies how many may get a letter for their information
 * @param attachments how many one request may have in all
 * @param bodyBytes size of the body file
 * @param attachmentBytes size of one attachment or of the answer's file
 * @param types accepted file name extensions, lower case
 */
public record Limits(
        int fullName,
        int subject,
        int text,
        int note,
        int deficiencies,
        int copies,
        int attachments,
        long bodyBytes,
        long attachmentBytes,
        List<String> types) {

    public Limits {
        types = List.copyOf(types);
    }
}
