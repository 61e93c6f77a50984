// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes happen early what on Alfresco happens rarely: retries, unordered children, lost races. */
public final class Hostility {
    private final boolean everyBlockRunsTwice;
    private final boolean childrenShuffled;
    private final double failureRate;
    private final long seed;
    private final Random random;

    private Hostility(boolean everyBlockRunsTwice, boolean childrenShuffled, double failureRate, long seed) {
        this.everyBlockRunsTwice = everyBlockRunsTwice;
        this.childrenShuffled = childrenShuffled;
        this.failureRate = failureRate;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A repository without malice. */
    public static Hostility none() {
        return new Hostility(false, false, 0, 0);
    }

    /**
     * Every retrying block of writes fails once before its commit, children come in any order, and some commits fail.
     *
     * @param failureRate share of further commits that fail, from 0 to 1
     * @param seed of the randomness, to repeat a run
     */
    public static Hostility full(double failureRate, long seed) {
        return new Hostility(true, true, failureRate, seed);
    }

    /** Says how to repeat it. */
    @Override
    public String toString() {
        return "share " + failureRate + ", seed " + seed;
    }

    /** Whether this attempt (the first is 0) at a writing block must fail before its commit. */
    public boolean failsAttempt(int attempt) {
        boolean forced = everyBlockRunsTwice && attempt == 0;
        return forced || failureRate > 0 && roll() < failureRate;
    }

    private double roll() {
        synchronized (random) {
            return random.nextDouble();
        }
    }

    /** The children in the order in which they are to be shown. */
    public <T> List<T> order(List<T> children) {
        if (!childrenShuffled) {
            return children;
        }
        List<T> shuffled = new ArrayList<>(children);
        synchronized (random) {
            Collections.shuffle(shuffled, random);
        }
        return shuffled;
    }
}
