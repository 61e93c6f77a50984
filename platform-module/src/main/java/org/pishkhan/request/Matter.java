// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Optional;

/**
 * What a request is about and where it was addressed.
 *
 * @param subject 1 to 200 characters
 * @param text up to 10,000 characters, empty when only a file was handed in
 * @param desk code of the desk that now holds the request
 */
public record Matter(String subject, String text, String desk, Optional<String> service, Kind kind) {

    public Matter at(String otherDesk) {
        return new Matter(subject, text, otherDesk, service, kind);
    }

    public Matter withText(String otherText) {
        return new Matter(subject, otherText, desk, service, kind);
    }
}
