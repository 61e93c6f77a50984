// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import org.pishkhan.request.Language;

/** A text in Persian and English; English falls back to Persian when it is empty. */
public record LocalText(String fa, String en) {

    public String in(Language language) {
        return language == Language.EN && !en.isBlank() ? en : fa;
    }
}
