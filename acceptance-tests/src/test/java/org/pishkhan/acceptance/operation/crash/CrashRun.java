// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;

/** Kills a host under load, starts it again and audits what it knows, round after round. */
public final class CrashRun {

    private static final int MOST_DEEDS = 80;
    private static final int MOST_MILLIS = 200;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

    private final HostProcess host;
    private final String name;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private final Cast cast;
    private final Traffic traffic;
    private final Audit audit;

    /**
     * @param host running
     * @param name of the run in what is said about it
     * @param seed of all chances but those of the machine
     */
    public CrashRun(HostProcess host, String name, long seed) {
        this.host = host;
        this.name = name;
        this.seed = seed;
        this.cast = new Cast(host.target());
        this.traffic = new Traffic(cast, ledger);
        this.audit = new Audit(cast, ledger);
    }

    /** Runs the rounds; fails with everything that was lost or doubled in the first round in which something was. */
    public void rounds(int count) {
        try {
            for (int round = 1; round <= count; round++) {
                round(new Random(seed + 1_000L * round), round + " of " + count);
            }
            audit.ofAll(name + ", seed " + seed + ", at the end");
        } finally {
            traffic.end();
        }
    }

    private void round(Random random, String round) {
        traffic.begin(random.nextLong());
        awaitDeeds(traffic.deeds() + random.nextInt(1, MOST_DEEDS));
        pause(random.nextInt(MOST_MILLIS));
        host.kill();
        traffic.awaitSilence();
        long unseen = ledger.all().stream()
                .filter(dossier -> dossier.unseen().isPresent())
                .count();
        host.start();
        String when = name + ", seed " + seed + ", after crash " + round;
        audit.ofRecent(when, random);
        System.out.printf(
                "%s: nothing lost, nothing doubled; %d deeds in %d requests so far, %d cut off by this crash%n",
                when, traffic.deeds(), ledger.all().size(), unseen);
    }

    /** So that a slow machine does as much as a fast one; but not for ever. */
    private void awaitDeeds(int wanted) {
        Instant end = Instant.now().plus(LONGEST_ROUND);
        while (traffic.deeds() < wanted && Instant.now().isBefore(end)) {
            pause(1);
        }
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
