// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The options of {@link Main}. */
record CommandLine(
        int port, Path data, String bind, Optional<HostOptions.Database> database, boolean clean, boolean help) {
    static final String USAGE = """
            Options:
              --port N              port to listen on (8080)
              --data DIR            folder of the data (./data)
              --bind ADDRESS        address to listen on (127.0.0.1)
              --db-url URL          PostgreSQL instead of H2: jdbc:postgresql://host:port/database
              --db-user USER        account of that database
              --db-password SECRET  password of that account; better in the variable PISHKHAN_DB_PASSWORD
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
        private String bind = "127.0.0.1";
        private String url;
        private String user = "";
        private String password =
                Optional.ofNullable(System.getenv("PISHKHAN_DB_PASSWORD")).orElse("");
        private boolean clean;
        private boolean help;

        void option(String name, Deque<String> rest) {
            switch (name) {
                case "--port" -> port = number(name, value(name, rest));
                case "--data" -> data = Path.of(value(name, rest));
                case "--bind" -> bind = value(name, rest);
                case "--db-url" -> url = value(name, rest);
                case "--db-user" -> user = value(name, rest);
                case "--db-password" -> password = value(name, rest);
                case "--clean" -> clean = true;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("There is no option " + name);
            }
        }

        CommandLine result() {
            Optional<HostOptions.Database> database =
                    Optional.ofNullable(url).map(address -> new HostOptions.Database(address, user, password));
            return new CommandLine(port, data, bind, database, clean, help);
        }

        private static String value(String name, Deque<String> rest) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("The option " + name + " needs a value");
            }
            return rest.pop();
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
