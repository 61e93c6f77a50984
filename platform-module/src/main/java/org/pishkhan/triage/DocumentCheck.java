// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.Service.Document;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Upload;

/** Holds what a citizen says of the attachments against what the service asks for. */
final class DocumentCheck {

    private final Optional<Service> service;
    private final List<Upload> attachments;

    DocumentCheck(Optional<Service> service, List<Upload> uploads) {
        this.service = service;
        this.attachments = uploads.stream()
                .filter(file -> file.role() == FileRole.ATTACHMENT)
                .toList();
    }

    /** No attachment is a document that the service does not know, and none that it demands is missing. */
    void check(Refusals refusals) {
        for (int i = 0; i < attachments.size(); i++) {
            if (!isAskedFor(attachments.get(i).document())) {
                refusals.add("documents[" + i + "]", "unknown");
            }
        }
        missing()
                .forEach(document -> refusals.add(InvalidField.of("document." + document.code(), "required")
                        .titled(document.title(), document.title())));
    }

    private boolean isAskedFor(String label) {
        return label.isEmpty()
                || service.filter(sheet -> sheet.document(label).isPresent()
                                || sheet.form().asksForFile(label))
                        .isPresent();
    }

    /** What the attachments are. */
    Set<String> labels() {
        return attachments.stream().map(Upload::document).collect(Collectors.toSet());
    }

    private List<Document> missing() {
        Set<String> there = labels();
        return service.map(Service::documents).orElse(List.of()).stream()
                .filter(document -> document.required() && !there.contains(document.code()))
                .toList();
    }
}
