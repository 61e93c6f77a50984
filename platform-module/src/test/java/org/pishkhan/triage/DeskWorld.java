// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pishkhan.catalogue.RoutingRule;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.Register;
import org.pishkhan.request.Event;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Request;
import org.pishkhan.request.WorkingCalendar;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.support.FakeFilingLedger;
import org.pishkhan.support.FakeLetterProcess;
import org.pishkhan.support.FakeQuarantine;
import org.pishkhan.support.FakeRegisterLedger;
import org.pishkhan.support.FakeRequestStore;
import org.pishkhan.support.FakeSecretKeys;
import org.pishkhan.support.FakeSentLetters;
import org.pishkhan.support.FakeStaff;
import org.pishkhan.support.FilingBuilder;
import org.pishkhan.support.SetClock;

/** All desks at work, on fakes of the ports. */
final class DeskWorld {

    static final Limits LIMITS = new Limits(200, 200, 10_000, 500, 3, 2, 10, 1_048_576, 5_242_880, List.of("pdf"));

    static final WorkingCalendar CALENDAR = WorkingCalendar.of("THURSDAY,FRIDAY", "");
    static final ObjectionTerms TERMS = new ObjectionTerms(Duration.ofDays(15), Duration.ofDays(30), 10);

    final SetClock clock = SetClock.onAWorkingDay();
    final FakeRequestStore store = new FakeRequestStore();
    final FakeCatalogue catalogue = new FakeCatalogue();
    final FakeLetterProcess process = new FakeLetterProcess();
    final FakeRegisterLedger ledger = new FakeRegisterLedger();
    final FakeQuarantine quarantine = new FakeQuarantine();
    final FakeFilingLedger filings = new FakeFilingLedger();
    final FakeSentLetters letters = new FakeSentLetters();
    final List<RoutingRule> rules = new ArrayList<>();
    final CitizenDesk citizens;
    final Objections objections;
    final Triage triage;
    final Inbox inbox;
    final Reading reading;
    final Books books;
    final Verification verification;

    DeskWorld() {
        Random random = new Random(1405);
        StatusWriter writer = new StatusWriter(store);
        Receivers receivers = new Receivers(new FakeStaff(), catalogue);
        DecisionCheck check = new DecisionCheck(catalogue, receivers, LIMITS);
        Register register = new Register(ledger, clock);
        Registrar registrar = new Registrar(register, catalogue);
        Signing signing = new Signing(letters, new FakeStaff(), catalogue, random);
        Answering answering = new Answering(store, writer, registrar, signing, LIMITS);
        LetterOpening opening = new LetterOpening(store, writer, process, registrar);
        triage = new Triage(store, writer, check, opening, answering, quarantine, clock);
        inbox = new Inbox(store, process, writer, check, receivers, answering);
        reading = new Reading(store, catalogue, quarantine);
        books = new Books(register, catalogue);
        verification = new Verification(letters, random);
        FilingCheck filingCheck = new FilingCheck(catalogue, LIMITS, clock);
        objections = new Objections(store, writer, CALENDAR, TERMS, LIMITS, clock);
        citizens = new CitizenDesk(
                store,
                writer,
                filingCheck,
                new Idempotency(filings, new FakeSecretKeys(), Duration.ofHours(24), clock),
                new Submission(writer, catalogue, new Routing(() -> rules, catalogue), CALENDAR, clock, random),
                new Completing(store, writer, filingCheck, CALENDAR, clock),
                clock,
                random);
        process.leadTo(triage);
    }

    /** This member of staff signs in, and acts. */
    StaffMember as(StaffMember staff) {
        store.signIn(staff);
        process.signIn(staff);
        return staff;
    }

    Request filed() {
        return citizens.submit(FilingBuilder.aFiling().build());
    }

    Request now(Request request) {
        return store.find(request.trackingCode()).orElseThrow();
    }

    Event lastEvent(Request request) {
        List<Event> history = store.history(request.trackingCode());
        return history.get(history.size() - 1);
    }

    static String code(Request request) {
        return request.trackingCode().value();
    }
}
