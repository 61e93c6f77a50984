// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;

/** Many people at work at the same time, each on one request after the other, until the line is cut or they are told to stop. */
final class Traffic {

    private static final int PEOPLE = 8;
    private static final int MOST_ATTACHMENTS = 3;
    private static final int MOST_FILES = 8;
    static final List<String> DESKS = List.of("central", "development", "medicine");
    private static final int EXPERTS = 3;

    private final Cast cast;
    private final Ledger ledger;
    private final List<Citizen> citizens;
    private final AtomicInteger deeds = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final List<CompletableFuture<Void>> people = new ArrayList<>();
    private volatile boolean working;

    Traffic(Cast cast, Ledger ledger) {
        this.cast = cast;
        this.ledger = ledger;
        this.citizens = Stream.generate(cast::citizen).limit(PEOPLE).toList();
    }

    void begin(long seed) {
        working = true;
        people.clear();
        for (int person = 0; person < PEOPLE; person++) {
            RandomGenerator random = new Random(seed + person);
            Citizen citizen = citizens.get(person);
            people.add(CompletableFuture.runAsync(() -> work(random, citizen), threads));
        }
    }

    /** Waits until everyone has noticed that the line is cut; whatever else went wrong comes out here. */
    void awaitSilence() {
        working = false;
        people.forEach(CompletableFuture::join);
    }

    void end() {
        threads.shutdownNow();
    }

    /** How many deeds were acknowledged so far. */
    int deeds() {
        return deeds.get();
    }

    private void work(RandomGenerator random, Citizen citizen) {
        while (working) {
            Dossier dossier = next(random, citizen);
            try {
                step(dossier, random);
                deeds.incrementAndGet();
            } catch (UncheckedIOException cut) {
                return;
            } finally {
                ledger.putBack(dossier);
            }
        }
    }

    private Dossier next(RandomGenerator random, Citizen citizen) {
        boolean fresh = random.nextInt(3) == 0;
        return (fresh ? Optional.<Dossier>empty() : ledger.take(random))
                .orElseGet(() -> ledger.open(
                        new Dossier(citizen, one(DESKS, random), new Papers(random).some(MOST_ATTACHMENTS))));
    }

    private void step(Dossier dossier, RandomGenerator random) {
        if (dossier.code() == null) {
            dossier.does(Deed.of("submitted"), Dossier::file);
            return;
        }
        switch (dossier.status()) {
            case "submitted" -> decide(dossier, random);
            case "returned" -> complete(dossier, random);
            case "registered" -> handle(dossier, random);
            default -> throw new IllegalStateException(dossier.toString());
        }
    }

    private void decide(Dossier dossier, RandomGenerator random) {
        Officer officer = cast.officer(dossier.desk());
        String code = dossier.code();
        int dice = random.nextInt(100);
        if (dice < 50) {
            String expert = expert(random);
            dossier.does(Deed.of("registered").to(expert), it -> officer.approvesFor(code, expert));
        } else if (dice < 65) {
            dossier.does(Deed.of("returned"), it -> officer.returns(code, Map.of("note", "مدرک ناخوانا است.")));
        } else if (dice < 80) {
            String other = one(
                    DESKS.stream().filter(desk -> !desk.equals(dossier.desk())).toList(), random);
            dossier.does(Deed.of("referred").to(other), it -> officer.refers(code, other, "برای اقدام"));
        } else if (dice < 87) {
            dossier.does(Deed.of("rejected"), it -> officer.rejects(code, "خارج از صلاحیت"));
        } else if (dice < 94) {
            Attachment file = new Papers(random).one();
            dossier.does(Deed.of("answered").with(Optional.of(file)), it -> officer.answersAtOnce(code, file));
        } else {
            dossier.does(Deed.of("withdrawn"), it -> it.citizen().withdraws(code));
        }
    }

    private void complete(Dossier dossier, RandomGenerator random) {
        List<Attachment> files = dossier.files().size() < MOST_FILES ? new Papers(random).some(1) : List.of();
        dossier.does(
                Deed.of("completed").with(files.stream().findFirst()),
                it -> it.citizen().completes(it.code(), "اصلاح شد.", files.toArray(Attachment[]::new)));
    }

    private void handle(Dossier dossier, RandomGenerator random) {
        Expert expert = expert(dossier.assignee().orElseThrow());
        String task = expert.opens(dossier.code()).granted().text("taskId");
        if (random.nextInt(100) < 30) {
            String other = one(
                    Stream.of("expert-1", "expert-2", "expert-3")
                            .filter(name -> !name.equals(expert.userName()))
                            .toList(),
                    random);
            dossier.does(Deed.of("assigned").to(other), it -> expert.refersTask(task, other, "نظر شما؟"));
            return;
        }
        List<Attachment> files = new Papers(random).some(1);
        Deed answer = Deed.of("answered").with(files.stream().findFirst());
        dossier.does(
                answer,
                it -> files.isEmpty()
                        ? expert.answersTask(task, "موافقت شد.")
                        : expert.answersTask(task, "موافقت شد.", files.get(0)));
    }

    private Expert expert(String userName) {
        return cast.expert(Integer.parseInt(userName.substring(userName.length() - 1)));
    }

    private static String expert(RandomGenerator random) {
        return "expert-" + (1 + random.nextInt(EXPERTS));
    }

    private static <T> T one(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}
