// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Confidential;
import org.pishkhan.acceptance.wire.Multipart;

/** What a citizen is about to file. Complete from the start; a scenario changes what matters to it. */
public final class LetterDraft {

    private final Map<String, String> fields;
    private final Optional<Attachment> body;
    private final List<Attachment> attachments;

    private LetterDraft(Map<String, String> fields, Optional<Attachment> body, List<Attachment> attachments) {
        this.fields = fields;
        this.body = body;
        this.attachments = attachments;
    }

    /** A question in a few words to that desk, unlike any other letter. */
    public static LetterDraft to(String desk) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("fullName", "مریم محمدی");
        fields.put("subject", "درخواست " + UUID.randomUUID());
        fields.put("desk", desk);
        fields.put("text", "با سلام، خواهشمند است رسیدگی فرمایید.");
        return new LetterDraft(fields, Optional.empty(), List.of());
    }

    public LetterDraft with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new LetterDraft(changed, body, attachments);
    }

    /** Fills in the form of the service. What is written there is nobody else's business. */
    public LetterDraft fillingIn(Map<String, Object> values) {
        values.forEach((field, value) -> Confidential.keep(field, value.toString()));
        return with("form", new ObjectMapper().valueToTree(values).toString());
    }

    public LetterDraft without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new LetterDraft(changed, body, attachments);
    }

    public LetterDraft withBody(Attachment file) {
        return new LetterDraft(fields, Optional.of(file), attachments);
    }

    public LetterDraft withAttachments(Attachment... files) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.addAll(List.of(files));
        return new LetterDraft(fields, body, List.copyOf(more));
    }

    public String subject() {
        return fields.get("subject");
    }

    /** The call that files it. */
    public Call call() {
        return Call.post("/public/requests").form(form());
    }

    private Multipart form() {
        Multipart form = new Multipart();
        fields.forEach(form::field);
        body.ifPresent(file -> form.file("body", file));
        attachments.forEach(file -> form.file("attachments", file));
        return form;
    }
}
