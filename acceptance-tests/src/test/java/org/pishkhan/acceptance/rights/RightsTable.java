// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table {@code rights.txt}; refuses to be read when a role is missing, named twice or unknown. */
public final class RightsTable {

    private static final String OTHERS = "others";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private RightsTable() {}

    /** One cell: who gets what. */
    public record Cell(String operation, Optional<State> state, Role role, int expected) {

        /** Whether the call is to succeed in changing something. */
        public boolean changes() {
            return !operation.startsWith("GET ") && expected < 300;
        }

        @Override
        public String toString() {
            return role + " gets " + expected + " for " + operation
                    + state.map(status -> " of a request that is " + status).orElse("");
        }
    }

    /** Reads the table of this package. */
    public static RightsTable read() {
        try (var stream = RightsTable.class.getResourceAsStream("rights.txt")) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RightsTable of(String text) {
        RightsTable table = new RightsTable();
        Row current = null;
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                demand(current != null, "A line of roles before the first operation: " + line);
                current.add(words(line));
            } else {
                current = table.begin(words(line));
            }
        }
        table.rows.values().forEach(Row::complete);
        return table;
    }

    /** The operations, each as method and path. */
    public Set<String> operations() {
        return rows.keySet();
    }

    /** Every cell of an operation. */
    public List<Cell> cells(String operation) {
        return rows.get(operation).cells();
    }

    private Row begin(List<String> words) {
        demand(words.size() >= 2 && METHODS.contains(words.get(0)), "No operation: " + words);
        String operation = words.get(0) + " " + words.get(1);
        List<State> states =
                words.stream().skip(2).map(RightsTable::state).distinct().toList();
        demand(states.size() == words.size() - 2, "A status twice: " + words);
        Row row = new Row(operation, states);
        demand(rows.put(operation, row) == null, "Twice in the table: " + operation);
        return row;
    }

    private static State state(String code) {
        return State.named(code).orElseThrow(() -> new IllegalArgumentException("No status: " + code));
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static final class Row {

        private final String operation;
        private final List<State> states;
        private final Map<Role, List<Integer>> expected = new EnumMap<>(Role.class);

        Row(String operation, List<State> states) {
            this.operation = operation;
            this.states = states;
        }

        void add(List<String> words) {
            List<String> names =
                    words.stream().takeWhile(word -> !word.matches("[0-9]+")).toList();
            List<Integer> statuses =
                    words.stream().skip(names.size()).map(Integer::valueOf).toList();
            demand(
                    statuses.size() == 1 || statuses.size() == states.size() && !statuses.isEmpty(),
                    operation + ": one number, or one for each status: " + words);
            names.stream().flatMap(this::roles).forEach(role -> add(role, statuses));
        }

        private Stream<Role> roles(String name) {
            if (name.equals(OTHERS)) {
                return EnumSet.complementOf(copyOf(expected.keySet())).stream();
            }
            return Stream.of(
                    Role.named(name).orElseThrow(() -> new IllegalArgumentException(operation + ": no role " + name)));
        }

        private static EnumSet<Role> copyOf(Set<Role> roles) {
            EnumSet<Role> copy = EnumSet.noneOf(Role.class);
            copy.addAll(roles);
            return copy;
        }

        private void add(Role role, List<Integer> statuses) {
            demand(expected.put(role, statuses) == null, operation + ": twice: " + role.key());
        }

        void complete() {
            for (Role role : Role.values()) {
                demand(expected.containsKey(role), operation + ": nothing about " + role.key());
            }
        }

        List<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                List<Integer> statuses = expected.get(role);
                if (states.isEmpty()) {
                    cells.add(new Cell(operation, Optional.empty(), role, statuses.get(0)));
                }
                for (int i = 0; i < states.size(); i++) {
                    int status = statuses.get(statuses.size() == 1 ? 0 : i);
                    cells.add(new Cell(operation, Optional.of(states.get(i)), role, status));
                }
            }
            return cells;
        }
    }
}
