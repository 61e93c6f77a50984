// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** All requests of a run. Whoever works on one takes it and puts it back. */
final class Ledger {

    private final List<Dossier> all = new ArrayList<>();
    private final List<Dossier> idle = new ArrayList<>();
    private final Set<Dossier> touched = new HashSet<>();

    /** An open request that nobody works on, if there is one. */
    synchronized Optional<Dossier> take(RandomGenerator random) {
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        Dossier taken = idle.remove(random.nextInt(idle.size()));
        touched.add(taken);
        return Optional.of(taken);
    }

    synchronized Dossier open(Dossier fresh) {
        all.add(fresh);
        touched.add(fresh);
        return fresh;
    }

    /** Gives a request back; one with an unseen deed rests until it was audited. */
    synchronized void putBack(Dossier dossier) {
        if (dossier.unseen().isEmpty() && dossier.isOpen()) {
            idle.add(dossier);
        }
    }

    synchronized List<Dossier> all() {
        return List.copyOf(all);
    }

    /** What was worked on since the last call. */
    synchronized List<Dossier> touched() {
        List<Dossier> worked = List.copyOf(touched);
        touched.clear();
        return worked;
    }

    /** A filing that the product never got, and whose citizen gave up. */
    synchronized void forget(Dossier dossier) {
        all.remove(dossier);
    }
}
