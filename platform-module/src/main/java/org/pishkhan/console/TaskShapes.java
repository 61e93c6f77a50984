// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Event;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Page;
import org.pishkhan.request.Request;
import org.pishkhan.triage.Inbox;
import org.pishkhan.triage.InboxLetter;
import org.pishkhan.triage.LetterTask;
import org.pishkhan.web.RequestShapes;
import org.pishkhan.web.RequestShapes.Attached;
import org.pishkhan.web.Shape;

/** Tasks in JSON, with their letters. What it reads must be in a transaction. */
public final class TaskShapes {

    private final Inbox inbox;
    private final StaffShapes requests;
    private final RequestShapes shapes;
    private final Clock clock;

    public TaskShapes(Inbox inbox, StaffShapes requests, RequestShapes shapes, Clock clock) {
        this.inbox = inbox;
        this.requests = requests;
        this.shapes = shapes;
        this.clock = clock;
    }

    Map<String, Object> list(Page<InboxLetter> letters, Language language) {
        return Shape.list(letters, letter -> row(letter, language));
    }

    Map<String, Object> whole(StaffMember expert, InboxLetter own, Language language) {
        Request letter = own.letter();
        Attached attached = requests.attached(expert, letter.trackingCode().value());
        Optional<Event> instructed = instruction(attached.history());
        return row(own, language)
                .with("instruction", instructed.map(Event::note))
                .with("instructedBy", instructed.map(event -> requests.person(event.actor(), language)))
                .with("request", requests.whole(expert, letter, attached, language))
                .with("receivers", requests.people(inbox.colleagues(expert), language))
                .fields();
    }

    /** The event with which the expert got the letter, if it came with words. */
    private static Optional<Event> instruction(List<Event> history) {
        return history.stream()
                .filter(event -> event.assignee().isPresent())
                .reduce((earlier, later) -> later)
                .filter(event -> !event.note().isEmpty());
    }

    private Shape row(InboxLetter own, Language language) {
        LetterTask task = own.task();
        Request letter = own.letter();
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
