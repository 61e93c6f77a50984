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
        return document(service, deficiency.text());
    }

    @Override
    public String document(Optional<String> service, String label) {
        return service.flatMap(catalogue::service)
                .flatMap(sheet -> title(sheet, label))
                .orElse(label);
    }

    private static Optional<String> title(Service sheet, String label) {
        return sheet.document(label)
                .map(Service.Document::title)
                .or(() -> sheet.form().fields().stream()
                        .filter(field ->
                                field.type() == FieldType.FILE && field.code().equals(label))
                        .map(field -> field.title().fa())
                        .findFirst());
    }
}
