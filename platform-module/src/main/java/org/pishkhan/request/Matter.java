// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Optional;

/**
 * What a request is about and where it was addressed.
 *
 * @param subject 1 to 200 characters
 * @param text up to 10,000 characters, empty when only a file was handed in
 * @param desk code of the desk that now holds the request
 * @param form what was filled in to the form of the service
 */
public record Matter(String subject, String text, String desk, Optional<String> service, Kind kind, FormValues form) {

    /** A matter without a form. */
    public Matter(String subject, String text, String desk, Optional<String> service, Kind kind) {
        this(subject, text, desk, service, kind, FormValues.NONE);
    }

    public Matter at(String otherDesk) {
        return new Matter(subject, text, otherDesk, service, kind, form);
    }

    public Matter withText(String otherText) {
        return new Matter(subject, otherText, desk, service, kind, form);
    }
}
