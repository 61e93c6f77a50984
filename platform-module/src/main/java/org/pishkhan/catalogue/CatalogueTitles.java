// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.Optional;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Language;
import org.pishkhan.request.Titles;

/** The titles of desks and documents as the catalogue has them now. */
public final class CatalogueTitles implements Titles {

    private final Catalogue catalogue;

    public CatalogueTitles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String desk(String code, Language language) {
        return catalogue.desk(code).map(desk -> desk.title().in(language)).orElse(code);
    }

    @Override
    public String deficiency(Optional<String> service, Deficiency deficiency) {
        return service.flatMap(catalogue::service).stream()
                .flatMap(sheet -> sheet.documents().stream())
                .filter(document -> document.code().equals(deficiency.text()))
                .map(Service.Document::title)
                .findFirst()
                .orElse(deficiency.text());
    }
}
