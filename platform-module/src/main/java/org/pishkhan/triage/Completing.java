// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.Supplement;
import org.pishkhan.request.WorkingCalendar;

/**
 * Completes a returned request. The desk's clock stands still while the request is with the citizen: the promised time moves by
 * the working days that passed since the return, so that as many are left as there were.
 */
final class Completing {

    private final RequestStore store;
    private final StatusWriter writer;
    private final FilingCheck check;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Completing(RequestStore store, StatusWriter writer, FilingCheck check, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.check = check;
        this.calendar = calendar;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** Takes in what the citizen hands in for a request that is held and returned. */
    Request complete(Request returned, Completion typed) {
        Completion completion =
                check.completion(returned, typed, attachments(returned).size());
        Instant now = clock.instant();
        Instant dueAt = calendar.resumed(returned.dueAt(), returned.changedAt(), now);
        Event event = Event.of(Step.COMPLETED, now, Event.CITIZEN, completion.text())
                .supplied(new Supplement(
                        answers(completion),
                        added(returned, completion),
                        Optional.of(dueAt).filter(moved -> !moved.equals(returned.dueAt()))));
        return writer.step(
                returned,
                event,
                change -> change.missing(List.of(), "").dueAt(dueAt).completed(true));
    }

    private static Map<Deficiency, String> answers(Completion completion) {
        Map<Deficiency, String> answers = new LinkedHashMap<>();
        completion.answers().forEach((item, words) -> answers.put(new Deficiency(item), words));
        return answers;
    }

    /** The ids under which the files are kept now. */
    private List<String> added(Request returned, Completion completion) {
        List<String> before = attachments(returned);
        store.addFiles(returned.trackingCode(), completion.uploads());
        return attachments(returned).stream().filter(id -> !before.contains(id)).toList();
    }

    private List<String> attachments(Request request) {
        return store.files(request.trackingCode()).stream()
                .filter(file -> file.role() == FileRole.ATTACHMENT)
                .map(StoredFile::id)
                .toList();
    }
}
