// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of {@link Main}.
 *
 * @param target a running product; without it a trial host is started
 * @param pid process of the target, if it runs on this machine and its heap is wanted
 * @param only names of the measurements; empty for all
 * @param warmUp how long each measurement runs before it counts
 * @param load how many requests to fill the trial host with first
 */
record CommandLine(
        Optional<URI> target,
        Path smsFile,
        Optional<Long> pid,
        Set<String> only,
        Duration duration,
        Duration warmUp,
        int clients,
        int load,
        Optional<Path> data,
        boolean postgres,
        boolean help) {

    static final String USAGE = """
            Options:
              --target URL       a running product with the demo organisation; without it a trial host is started for the
                                 measurements, with raised limits
              --sms-file FILE    what the target's log gateway writes, as seen from here
              --pid N            process of a target on this machine, to see its heap
              --only NAME        only this measurement; may be repeated
              --seconds N        how long each measurement lasts (10)
              --warm-up N        how many seconds it runs before that without counting, while a fresh host still compiles (20)
              --clients N        how many clients ask at once (8)
            For the trial host:
              --load N           fills its database with N requests first
              --data DIR         keeps its data there, and uses what is there; on H2
              --postgres         runs it on a PostgreSQL of its own
            """;

    /** @throws IllegalArgumentException with a sentence for the user */
    static CommandLine parse(String... arguments) {
        Reading reading = new Reading(new ArrayDeque<>(List.of(arguments)));
        while (!reading.rest.isEmpty()) {
            reading.option(reading.rest.pop());
        }
        return reading.result();
    }

    private static final class Reading {
        private final Deque<String> rest;
        private Optional<URI> target = Optional.empty();
        private Path smsFile = Path.of("data", "sms.jsonl");
        private Optional<Long> pid = Optional.empty();
        private final Set<String> only = new LinkedHashSet<>();
        private Duration duration = Duration.ofSeconds(10);
        private Duration warmUp = Duration.ofSeconds(20);
        private int clients = 8;
        private int load;
        private Optional<Path> data = Optional.empty();
        private boolean postgres;
        private boolean help;

        Reading(Deque<String> rest) {
            this.rest = rest;
        }

        void option(String name) {
            switch (name) {
                case "--target" -> target = Optional.of(URI.create(value(name).replaceAll("/+$", "")));
                case "--sms-file" -> smsFile = Path.of(value(name));
                case "--pid" -> pid = Optional.of((long) number(name));
                case "--only" -> only.add(value(name));
                case "--seconds" -> duration = seconds(name);
                case "--warm-up" -> warmUp = seconds(name);
                case "--clients" -> clients = number(name);
                case "--load" -> load = number(name);
                case "--data" -> data = Optional.of(Path.of(value(name)));
                case "--postgres" -> postgres = true;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("There is no option " + name);
            }
        }

        CommandLine result() {
            boolean hostOptions = load > 0 || data.isPresent() || postgres;
            if (target.isPresent() && hostOptions) {
                throw new IllegalArgumentException("--load, --data and --postgres are for a trial host");
            }
            if (data.isPresent() && postgres) {
                throw new IllegalArgumentException("--data keeps an H2 database; --postgres is thrown away");
            }
            return new CommandLine(target, smsFile, pid, only, duration, warmUp, clients, load, data, postgres, help);
        }

        private String value(String name) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("The option " + name + " needs a value");
            }
            return rest.pop();
        }

        private Duration seconds(String name) {
            String text = value(name);
            if (!text.matches("\\d{1,5}(\\.\\d{1,3})?")) {
                throw new IllegalArgumentException("The option " + name + " needs a number of seconds, not " + text);
            }
            return Duration.parse("PT" + text + "S");
        }

        private int number(String name) {
            String text = value(name);
            if (!text.matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException("The option " + name + " needs a number from 1, not " + text);
            }
            return Integer.parseInt(text);
        }
    }
}
