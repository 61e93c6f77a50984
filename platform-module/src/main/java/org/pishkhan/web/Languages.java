// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.pishkhan.request.Language;

/** Finds out which of our languages a person prefers. */
final class Languages {

    private Languages() {}

    /** The first of our languages in an {@code Accept-Language} header, by its weights; Persian when there is none. */
    static Language preferred(Optional<String> acceptLanguage) {
        return acceptLanguage.flatMap(Languages::first).orElse(Language.FA);
    }

    static Optional<Language> ofCode(String code) {
        return List.of(Language.values()).stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    static Locale locale(Language language) {
        return Locale.forLanguageTag(language.code());
    }

    private static Optional<Language> first(String header) {
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> ofCode(range.getRange().split("-", 2)[0]).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
