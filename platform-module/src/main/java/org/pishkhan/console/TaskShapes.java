// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Page;
import org.pishkhan.request.Request;
import org.pishkhan.triage.Inbox;
import org.pishkhan.triage.LetterTask;
import org.pishkhan.triage.Reading;
import org.pishkhan.web.RequestShapes;
import org.pishkhan.web.Shape;

/** Tasks in JSON, with their letters. What it reads must be in a transaction. */
public final class TaskShapes {

    private final Reading reading;
    private final Inbox inbox;
    private final StaffShapes requests;
    private final RequestShapes shapes;
    private final Clock clock;

    public TaskShapes(Reading reading, Inbox inbox, StaffShapes requests, RequestShapes shapes, Clock clock) {
        this.reading = reading;
        this.inbox = inbox;
        this.requests = requests;
        this.shapes = shapes;
        this.clock = clock;
    }

    Map<String, Object> list(StaffMember expert, Page<LetterTask> tasks, Language language) {
        return Shape.list(tasks, task -> row(task, letter(expert, task), language));
    }

    Map<String, Object> whole(StaffMember expert, LetterTask task, Language language) {
        Request letter = letter(expert, task);
        return row(task, letter, language)
                .text("instruction", letter.instruction())
                .with("request", requests.whole(expert, letter, language))
                .with("receivers", requests.people(inbox.colleagues(expert), language))
                .fields();
    }

    private Request letter(StaffMember expert, LetterTask task) {
        return reading.request(expert, task.trackingCode().value());
    }

    private Shape row(LetterTask task, Request letter, Language language) {
        Instant dueAt = task.dueAt().orElse(letter.dueAt());
        return new Shape(language)
                .with("id", task.id())
                .with("trackingCode", task.trackingCode().value())
                .with("name", task.name())
                .time("dueAt", dueAt)
                .time("startedAt", task.createdAt())
                .with("subject", letter.matter().subject())
                .with("letterNumber", letter.letter().map(Letter::number))
                .with("desk", letter.matter().desk())
                .with("deskTitle", shapes.deskTitle(letter.matter().desk(), language))
                .with("priority", task.priority())
                .with("overdue", dueAt.isBefore(clock.instant()));
    }
}
