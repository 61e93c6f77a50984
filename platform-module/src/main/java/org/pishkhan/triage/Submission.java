// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.catalogue.Service;
import org.pishkhan.request.Event;
import org.pishkhan.request.Matter;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.WorkingCalendar;

/** Makes a request of a checked filing: tracking code, promised date, dossier and first entry of the history. */
final class Submission {

    private final StatusWriter writer;
    private final Catalogue catalogue;
    private final Routing routing;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final RandomGenerator random;

    Submission(
            StatusWriter writer,
            Catalogue catalogue,
            Routing routing,
            WorkingCalendar calendar,
            Clock clock,
            RandomGenerator random) {
        this.writer = writer;
        this.catalogue = catalogue;
        this.routing = routing;
        this.calendar = calendar;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
        this.random = random;
    }

    Request open(Filing filing) {
        Instant now = clock.instant();
        Matter matter = routing.routed(filing.matter());
        Request request = new Request(
                TrackingCode.generate(random),
                filing.applicant(),
                matter,
                Status.SUBMITTED,
                now,
                calendar.dueAfter(now, promisedDays(matter)),
                now,
                false,
                List.of(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
        Event event = Event.of(Step.SUBMITTED, now, Event.CITIZEN, "");
        writer.begin(request, filing.uploads(), placed(event, filing.matter().desk(), matter.desk()));
        return request;
    }

    /** Where a rule sent it elsewhere, the history names both desks. */
    private static Event placed(Event submitted, String addressed, String desk) {
        return desk.equals(addressed) ? submitted.atDesk(desk) : submitted.referral(addressed, desk);
    }

    /** The service's promise, else the desk's. */
    private int promisedDays(Matter matter) {
        return matter.service()
                .flatMap(catalogue::service)
                .map(Service::durationWorkingDays)
                .orElseGet(() ->
                        catalogue.desk(matter.desk()).map(Desk::answerDays).orElse(0));
    }
}
