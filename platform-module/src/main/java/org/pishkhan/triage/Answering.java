// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import java.util.Optional;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Objection;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.Upload;

/** Prepares an answer on the dossier, and sends a prepared one out: number, facts and history. */
final class Answering {

    private final RequestStore store;
    private final StatusWriter writer;
    private final Registrar registrar;
    private final Signing signing;
    private final Limits limits;

    Answering(RequestStore store, StatusWriter writer, Registrar registrar, Signing signing, Limits limits) {
        this.store = store;
        this.writer = writer;
        this.registrar = registrar;
        this.signing = signing;
        this.limits = limits;
    }

    /** Puts text and file on the dossier; one of them is needed. An answer that was objected to is kept beside it. */
    Request prepare(Request request, String typed, Optional<Upload> file) {
        Refusals refusals = new Refusals();
        String text = refusals.optional("text", typed, limits.text());
        if (text.isEmpty() && file.isEmpty()) {
            refusals.add("text", "required");
        }
        refusals.check();
        Request ready = request.status() == Status.RE_EXAMINATION ? putAside(request) : request;
        store.addFiles(request.trackingCode(), file.stream().toList());
        return writer.note(ready, change -> change.draft(text));
    }

    private Request putAside(Request request) {
        if (request.answer().isEmpty()) {
            return request;
        }
        Objection objection =
                request.objection().orElseThrow().replacing(request.answer().get());
        store.keepFormerAnswer(request.trackingCode());
        return writer.note(request, change -> change.objection(objection));
    }

    /** Sends the prepared answer. */
    Request send(Request request, String userName) {
        boolean hasFile = store.files(request.trackingCode()).stream().anyMatch(file -> file.role() == FileRole.ANSWER);
        if (request.draft().isEmpty() && !hasFile) {
            Refusals refusals = new Refusals();
            refusals.add("text", "required");
            refusals.check();
        }
        RegisterEntry entry = registrar.enterAnswer(request);
        Answer answer = signing.sign(request, entry, userName, hasFile);
        Event event = Event.of(Step.ANSWERED, answer.at(), userName, "").numbered(answer.number());
        return writer.step(
                request,
                event,
                change -> change.answer(answer).draft("").missing(List.of(), "").completed(false));
    }
}
