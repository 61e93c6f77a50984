// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pishkhan.embedded.repository.Hostility;

/** The options of {@link Main}. */
record CommandLine(
        int port,
        Path data,
        Optional<Path> content,
        String bind,
        Optional<HostOptions.Database> database,
        Optional<Hostility> hostility,
        boolean clean,
        boolean help) {
    static final String USAGE = """
            Options:
              --port N              port to listen on (8080)
              --data DIR            folder of the data (./data), of this host alone
              --content DIR         folder of the files, for several hosts on one PostgreSQL (in the data folder)
              --bind ADDRESS        address to listen on (127.0.0.1)
              --db-url URL          PostgreSQL instead of H2: jdbc:postgresql://host:port/database
              --db-user USER        account of that database
              --db-password SECRET  password of that account; better in the variable PISHKHAN_DB_PASSWORD
              --hostile SHARE       for tests: repeats every transaction, fails this share of commits (0 to 1), shuffles children
              --seed N              randomness of --hostile, to repeat a run
              --clean               start without data: removes the data folder, and our tables if --db-url is given
              --help                this text
            """;

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static CommandLine parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Reading reading = new Reading();
        while (!rest.isEmpty()) {
            reading.option(rest.pop(), rest);
        }
        return reading.result();
    }

    private static final class Reading {
        private int port = 8080;
        private Path data = Path.of("data");
        private Path content;
        private String bind = "127.0.0.1";
        private String url;
        private String user = "";
        private String password =
                Optional.ofNullable(System.getenv("PISHKHAN_DB_PASSWORD")).orElse("");
        private OptionalDouble hostile = OptionalDouble.empty();
        private long seed = System.nanoTime();
        private boolean clean;
        private boolean help;

        void option(String name, Deque<String> rest) {
            switch (name) {
                case "--port" -> port = number(name, value(name, rest));
                case "--data" -> data = Path.of(value(name, rest));
                case "--content" -> content = Path.of(value(name, rest));
                case "--bind" -> bind = value(name, rest);
                case "--db-url" -> url = value(name, rest);
                case "--db-user" -> user = value(name, rest);
                case "--db-password" -> password = value(name, rest);
                case "--hostile" -> hostile = OptionalDouble.of(share(name, value(name, rest)));
                case "--seed" -> seed = whole(name, value(name, rest));
                case "--clean" -> clean = true;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("There is no option " + name);
            }
        }

        CommandLine result() {
            Optional<HostOptions.Database> database =
                    Optional.ofNullable(url).map(address -> new HostOptions.Database(address, user, password));
            return new CommandLine(port, data, Optional.ofNullable(content), bind, database, hostility(), clean, help);
        }

        private Optional<Hostility> hostility() {
            return hostile.isPresent() ? Optional.of(Hostility.full(hostile.getAsDouble(), seed)) : Optional.empty();
        }

        private static String value(String name, Deque<String> rest) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("The option " + name + " needs a value");
            }
            return rest.pop();
        }

        private static double share(String name, String text) {
            try {
                double share = Double.parseDouble(text);
                if (share >= 0 && share < 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new IllegalArgumentException(
                    "The option " + name + " needs a share from 0 to less than 1, not " + text);
        }

        private static long whole(String name, String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("The option " + name + " needs a whole number, not " + text);
            }
        }

        private static int number(String name, String text) {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0 && number <= 65535) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new IllegalArgumentException("The option " + name + " needs a number from 0 to 65535, not " + text);
        }
    }
}
