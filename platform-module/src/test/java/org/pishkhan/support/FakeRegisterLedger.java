// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.RegisterLedger;
import org.pishkhan.request.Folding;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;

/** Counters and books in memory. */
public final class FakeRegisterLedger implements RegisterLedger {

    private final Map<String, Long> counters = new HashMap<>();
    private final List<RegisterEntry> entries = new ArrayList<>();

    @Override
    public long next(String secretariat, int year) {
        return counters.merge(secretariat + "/" + year, 1L, Long::sum);
    }

    @Override
    public void enter(RegisterEntry entry) {
        boolean taken = entries.stream()
                .anyMatch(other -> other.secretariat().equals(entry.secretariat())
                        && other.year() == entry.year()
                        && other.ordinal() == entry.ordinal());
        if (taken) {
            throw new IllegalStateException("Entered before: " + entry.number());
        }
        entries.add(entry);
    }

    @Override
    public long lastGiven(String secretariat, int year) {
        return counters.getOrDefault(secretariat + "/" + year, 0L);
    }

    @Override
    public void eachLine(String secretariat, int year, Consumer<Line> reader) {
        entries.stream()
                .filter(entry -> entry.secretariat().equals(secretariat) && entry.year() == year)
                .sorted(Comparator.comparingLong(RegisterEntry::ordinal))
                .forEach(entry -> reader.accept(new Line(entry.ordinal(), Optional.empty(), "")));
    }

    @Override
    public Page<RegisterEntry> find(Set<String> secretariats, int year, String words, Paging paging) {
        List<RegisterEntry> found = entries.stream()
                .filter(entry -> secretariats.contains(entry.secretariat()) && entry.year() == year)
                .filter(entry -> Folding.words(entry.subject() + " " + entry.from() + " " + entry.number())
                        .contains(words))
                .sorted(Comparator.comparingLong(RegisterEntry::ordinal).reversed())
                .toList();
        return Page.of(found, paging);
    }

    public List<RegisterEntry> entries() {
        return List.copyOf(entries);
    }
}
