// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Period;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Matter;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Request;
import org.pishkhan.request.Upload;

/** Reads what a citizen hands in, and refuses what breaks a rule. */
final class FilingCheck {

    private final Catalogue catalogue;
    private final Limits limits;
    private final Clock clock;

    FilingCheck(Catalogue catalogue, Limits limits, Clock clock) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.clock = clock;
    }

    /** The filing with its texts normalised. */
    Filing checked(Filing filing) {
        Refusals refusals = new Refusals();
        Applicant applicant = filing.applicant();
        Matter matter = filing.matter();
        String fullName = refusals.line("fullName", applicant.fullName(), limits.fullName());
        String subject = refusals.line("subject", matter.subject(), limits.subject());
        address(refusals, matter);
        String text = text(refusals, matter.text(), filing.uploads());
        attachments(refusals, filing.uploads(), 0);
        Optional<Service> service = matter.service().flatMap(catalogue::service);
        DocumentCheck documents = new DocumentCheck(service, filing.uploads());
        if (filing.labelled()) {
            documents.check(refusals);
        }
        FormValues form = service.map(Service::form)
                .orElse(ServiceForm.NONE)
                .checked(
                        matter.form(),
                        filing.labelled() ? Optional.of(documents.labels()) : Optional.empty(),
                        refusals);
        refusals.check();
        return new Filing(
                new Applicant(fullName, applicant.mobile(), applicant.language()),
                new Matter(subject, text, matter.desk(), matter.service(), matter.kind(), form),
                filing.uploads(),
                filing.labelled(),
                filing.idempotencyKey());
    }

    /** A completion with its texts normalised; {@code kept} attachments are there already. */
    Completion completion(Request returned, Completion typed, long kept) {
        Refusals refusals = new Refusals();
        String text = refusals.optional("text", typed.text(), limits.text());
        Map<String, String> answers = new AskedItems(returned.deficiencies(), limits.text()).checked(typed, refusals);
        if (text.isEmpty() && answers.isEmpty() && typed.uploads().isEmpty()) {
            refusals.add("text", "required");
        }
        attachments(refusals, typed.uploads(), kept);
        refusals.check();
        return new Completion(text, typed.uploads(), answers);
    }

    private void address(Refusals refusals, Matter matter) {
        if (matter.desk().isBlank()) {
            refusals.add("desk", "required");
        } else if (catalogue.desks().stream().noneMatch(desk -> desk.code().equals(matter.desk()))) {
            refusals.add("desk", "unknown");
        }
        matter.service().ifPresent(wanted -> {
            Optional<Service> service =
                    catalogue.service(wanted).filter(found -> found.desk().equals(matter.desk()));
            service.ifPresentOrElse(found -> open(refusals, found.period()), () -> refusals.add("service", "unknown"));
        });
    }

    private void open(Refusals refusals, Period period) {
        if (!period.includes(clock.instant())) {
            String opens = period.opens().map(LocalDate::toString).orElse("");
            String closes = period.closes().map(LocalDate::toString).orElse("");
            refusals.add("service", "closed", opens, closes, opens.isEmpty() ? 0 : closes.isEmpty() ? 1 : 2);
        }
    }

    private String text(Refusals refusals, String typed, List<Upload> uploads) {
        long bodies =
                uploads.stream().filter(file -> file.role() == FileRole.BODY).count();
        String text = refusals.optional("text", typed, limits.text());
        if (text.isEmpty() && bodies == 0) {
            refusals.add("text", "required");
        }
        if (bodies > 1) {
            refusals.add("body", "too-many", 1);
        }
        return text;
    }

    private void attachments(Refusals refusals, List<Upload> uploads, long kept) {
        long added = uploads.stream()
                .filter(file -> file.role() == FileRole.ATTACHMENT)
                .count();
        if (kept + added > limits.attachments()) {
            refusals.add("attachments", "too-many", limits.attachments());
        }
    }
}
