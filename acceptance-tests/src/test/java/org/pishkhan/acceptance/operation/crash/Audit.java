// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/**
 * Compares the product with the ledger after a crash, while nobody works. What was acknowledged must be there once; what nobody saw
 * must be there as a whole or not at all, and is settled by it.
 */
final class Audit {

    private static final Duration ALL_SENT = Duration.ofSeconds(60);
    private static final int SAMPLE = 30;

    private final Cast cast;
    private final Ledger ledger;
    private final Findings findings = new Findings();

    Audit(Cast cast, Ledger ledger) {
        this.cast = cast;
        this.ledger = ledger;
    }

    /** Audits what was worked on, and some of what was not. */
    void ofRecent(String when, RandomGenerator random) {
        List<Dossier> all = new ArrayList<>(ledger.all());
        Stream<Dossier> sample = random.ints(SAMPLE, 0, Math.max(1, all.size())).mapToObj(all::get);
        run(
                when,
                Stream.concat(ledger.touched().stream(), all.isEmpty() ? Stream.empty() : sample)
                        .collect(Collectors.toSet()));
    }

    void ofAll(String when) {
        ledger.touched();
        run(when, Set.copyOf(ledger.all()));
    }

    private void run(String when, Set<Dossier> worked) {
        ledger.all().stream().filter(dossier -> dossier.unseen().isPresent()).forEach(this::settle);
        awaitAllSent();
        Books books = Books.read(cast);
        ledger.all().forEach(dossier -> compare(dossier, books));
        worked.parallelStream().forEach(this::compare);
        compare(books);
        findings.demandNone(when);
    }

    private void settle(Dossier dossier) {
        if (dossier.code() == null) {
            settleFiling(dossier);
        } else {
            settleStep(dossier, dossier.unseen().orElseThrow());
        }
        ledger.putBack(dossier);
    }

    /** The citizen looks into the list, and then sends the same again: the same code, also a third time. */
    private void settleFiling(Dossier dossier) {
        List<String> there = filings(dossier);
        View retried = dossier.file().granted();
        there.forEach(code ->
                findings.expect(dossier, "the code of the repeated filing", retried.text("trackingCode"), code));
        findings.expect(
                dossier,
                "the code of the filing sent thrice",
                dossier.file().granted().text("trackingCode"),
                retried.text("trackingCode"));
        dossier.settle(true, retried);
    }

    private List<String> filings(Dossier dossier) {
        return Books.pages(page -> dossier.citizen().listsRequests((int) page.get("skip"), (int) page.get("max")))
                .stream()
                .filter(item -> item.text("subject").equals(dossier.subject()))
                .map(item -> item.text("trackingCode"))
                .toList();
    }

    private void settleStep(Dossier dossier, Deed unseen) {
        View request = dossier.citizen().reads(dossier.code()).granted();
        List<String> happened = steps(request);
        List<String> wanted = new ArrayList<>(dossier.steps());
        wanted.add(unseen.step());
        dossier.settle(happened.equals(wanted), request);
    }

    private static List<String> steps(View request) {
        return request.list("history").stream().map(event -> event.text("step")).toList();
    }

    private void awaitAllSent() {
        Awaitility.await("every message has left")
                .atMost(ALL_SENT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> messages("queued") + messages("sending") == 0);
    }

    private int messages(String state) {
        return cast.administrator()
                .readsOutbox(Map.of("state", state, "max", 1))
                .granted()
                .number("total");
    }

    /** One request in the lists of all. */
    private void compare(Dossier dossier, Books books) {
        findings.expect(
                dossier,
                "numbers in the register",
                books.register(dossier).stream()
                        .sorted(Comparator.comparing(row -> row.number("n")))
                        .map(row -> row.text("number"))
                        .toList(),
                dossier.numbers());
        findings.expect(
                dossier,
                "experts with a task",
                books.tasks(dossier),
                dossier.assignee().stream().toList());
        findings.expect(
                dossier,
                "SMS in the file",
                books.messages(dossier).stream()
                        .map(line -> line.text("kind"))
                        .sorted()
                        .toList(),
                dossier.steps().stream().sorted().toList());
    }

    /** One request as its people see it. */
    private void compare(Dossier dossier) {
        View own = dossier.citizen().reads(dossier.code()).granted();
        View staff = cast.administrator().opens(dossier.code()).granted();
        findings.expect(dossier, "status", own.text("status"), dossier.status());
        findings.expect(dossier, "history", steps(own), dossier.steps());
        findings.expect(dossier, "history for staff", steps(staff), dossier.steps());
        findings.expect(dossier, "desk", staff.text("desk"), dossier.desk());
        findings.expect(
                dossier,
                "SMS in its outbox",
                own.list("messages").stream()
                        .map(message -> message.text("kind") + " " + message.text("state"))
                        .sorted()
                        .toList(),
                dossier.steps().stream()
                        .map(step -> step + " accepted")
                        .sorted()
                        .toList());
        findings.expect(dossier, "filings of it", filings(dossier), List.of(dossier.code()));
        compareFiles(dossier, own);
    }

    private void compareFiles(Dossier dossier, View own) {
        List<View> found = own.list("files");
        List<Attachment> wanted = dossier.files();
        findings.expect(
                dossier,
                "files",
                names(found),
                wanted.stream().map(Attachment::name).toList());
        for (int index = 0; index < Math.min(found.size(), wanted.size()); index++) {
            String id = found.get(index).text("id");
            byte[] bytes = dossier.citizen().downloads(dossier.code(), id).body();
            findings.expect(
                    dossier,
                    "content of " + id,
                    Papers.sha256(bytes),
                    Papers.sha256(wanted.get(index).content()));
        }
    }

    private static List<String> names(List<View> files) {
        return files.stream().map(file -> file.text("name")).toList();
    }

    /** What there is beside the ledger. */
    private void compare(Books books) {
        Set<String> known = ledger.all().stream().map(Dossier::code).collect(Collectors.toSet());
        Stream.of(books.register(), books.tasks(), books.messages())
                .flatMap(book -> book.keySet().stream())
                .filter(code -> !known.contains(code))
                .forEach(code -> findings.add("Nobody filed " + code));
        books.numbers()
                .forEach((secretariat, numbers) ->
                        findings.expect(secretariat, "the sequence of numbers", numbers, Books.oneTo(numbers.size())));
        findings.expect("Register and SMS", "what is there twice", books.doubled(), List.of());
        findings.expect("Outbox", "messages that failed or are unknown", messages("failed") + messages("unknown"), 0);
        findings.expect(
                "Outbox",
                "accepted messages",
                messages("accepted"),
                ledger.all().stream()
                        .mapToInt(dossier -> dossier.steps().size())
                        .sum());
        Traffic.DESKS.forEach(desk -> findings.expect(
                "Desk " + desk,
                "open requests",
                cast.officer(desk).seesQueue(Map.of("max", 1)).granted().number("total"),
                (int) ledger.all().stream()
                        .filter(dossier -> dossier.isOpen() && dossier.desk().equals(desk))
                        .count()));
    }
}
