// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.form.FormText;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Upload;
import org.pishkhan.triage.Filing;
import org.pishkhan.web.FileSlot;
import org.pishkhan.web.Form;
import org.pishkhan.web.FormShape;

/** The form by which a citizen files a request. */
final class FilingForm {

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_FORM = 20_000;

    private FilingForm() {}

    static FormShape shape(Limits limits) {
        return new FormShape(
                Map.of(
                        "fullName",
                        limits.fullName(),
                        "subject",
                        limits.subject(),
                        "desk",
                        LONGEST_CODE,
                        "service",
                        LONGEST_CODE,
                        "kind",
                        LONGEST_CODE,
                        "text",
                        limits.text(),
                        "form",
                        LONGEST_FORM,
                        DocumentLabels.PART,
                        DocumentLabels.LONGEST),
                List.of(
                        new FileSlot("body", FileRole.BODY, limits.bodyBytes(), 1),
                        new FileSlot(
                                "attachments", FileRole.ATTACHMENT, limits.attachmentBytes(), limits.attachments())));
    }

    static Filing filing(Form form, MobileNumber citizen, Language language, Optional<String> idempotencyKey) {
        Refusals refusals = new Refusals();
        Kind kind = kind(form, refusals);
        FormValues values = values(form, refusals);
        List<Upload> uploads = DocumentLabels.labelled(form, refusals);
        refusals.check();
        Matter matter = new Matter(
                form.textOrEmpty("subject"),
                form.textOrEmpty("text"),
                form.textOrEmpty("desk").strip(),
                form.text("service").map(String::strip),
                kind,
                values);
        Applicant applicant = new Applicant(form.textOrEmpty("fullName"), citizen, language);
        return new Filing(applicant, matter, uploads, DocumentLabels.areIn(form), idempotencyKey);
    }

    private static Kind kind(Form form, Refusals refusals) {
        Optional<String> typed = form.text("kind").map(String::strip);
        Optional<Kind> kind = typed.flatMap(Kind::ofCode);
        if (typed.isPresent() && kind.isEmpty()) {
            refusals.add("kind", "unknown");
        }
        return kind.orElse(Kind.QUESTION);
    }

    /** What was filled in, as typed. */
    private static FormValues values(Form form, Refusals refusals) {
        Optional<String> typed = form.text("form");
        Optional<FormValues> values = typed.flatMap(FormText::parse);
        if (typed.isPresent() && values.isEmpty()) {
            refusals.add("form", "malformed");
        }
        return values.orElse(FormValues.NONE);
    }
}
