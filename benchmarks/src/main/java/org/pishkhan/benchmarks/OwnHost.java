// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.PostgresServer;
import org.pishkhan.acceptance.stage.Target;
import org.pishkhan.benchmarks.Loader.Loaded;
import org.pishkhan.benchmarks.Patterns.Pattern;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;

/** The trial host that is measured when no target is named: a process of its own, as {@code ./run demo} starts it. */
final class OwnHost implements AutoCloseable {

    /** One machine asks for everything, so that the limits per client address would be what is measured. */
    static final Map<String, String> RAISED = raised();

    private static final List<String> DESKS = List.of(Stage.DESK, "development", "medicine");

    private final Path data;
    private final Optional<PostgresServer> server;
    private final Optional<String> database;
    private final HostProcess process;
    private Duration start = Duration.ZERO;

    private OwnHost(Path data, Optional<PostgresServer> server) {
        this.data = data;
        this.server = server;
        this.database = server.map(PostgresServer::newDatabase);
        this.process = options("measured-host").prepare();
    }

    private static Map<String, String> raised() {
        Map<String, String> raised = new LinkedHashMap<>();
        for (String limit : new String[] {"filings", "code-requests", "unknown-look-ups"}) {
            raised.put("pishkhan.signin.per-minute." + limit, "1000000");
        }
        raised.put("pishkhan.signin.captcha.max-number", "1000");
        return raised;
    }

    /** Prepares the host; it does not run yet. */
    static OwnHost of(CommandLine options) {
        try {
            Path build = Files.createDirectories(Path.of("target"));
            Path data = options.data().isPresent() ? options.data().get() : Files.createTempDirectory(build, "host-");
            return new OwnHost(data, options.postgres() ? Optional.of(PostgresServer.own()) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HostProcess.Options options(String name) {
        HostProcess.Options options = HostProcess.named(name).data(data);
        RAISED.forEach(options::property);
        database.ifPresent(url -> options.arguments("--db-url", url, "--db-user", PostgresServer.USER));
        return options;
    }

    /** Fills the database before the start that counts. */
    List<Loaded> fill(int requests) {
        List<Pattern> patterns = patterns();
        List<Loaded> sample =
                Loader.of(database.orElseGet(() -> Loader.h2(data)), patterns).load(requests);
        options("filled-host").start().close();
        return sample;
    }

    /** Made on a host that closes answered requests at once. */
    private List<Pattern> patterns() {
        HostProcess.Options options = options("filled-host")
                .property("pishkhan.triage.close-after", "PT1S")
                .property("pishkhan.housekeeping.pause", "PT1S");
        try (HostProcess closing = options.start()) {
            return new Patterns(closing.target()).make(DESKS);
        }
    }

    void start() {
        long began = System.nanoTime();
        process.start();
        start = Duration.ofNanos(System.nanoTime() - began);
    }

    /** How long the start took, from the command to the first answer with the demo organisation. */
    Duration lastStart() {
        return start;
    }

    Target target() {
        return process.target();
    }

    long pid() {
        return process.process().pid();
    }

    /** Options of a second host inside this process, on an empty database of the same kind. */
    HostOptions another() {
        HostOptions options = EmbeddedHost.options();
        return server.isPresent()
                ? options.database(server.get().newDatabase(), PostgresServer.USER, "")
                : options.dataFolder(data.resolve("register"));
    }

    /** What it keeps its data in. */
    String databaseName() {
        return server.isPresent() ? "PostgreSQL" : "H2 file";
    }

    @Override
    public void close() {
        process.close();
        server.ifPresent(PostgresServer::close);
    }
}
