// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.PostgresServer;
import org.pishkhan.acceptance.stage.Target;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;

/** The trial host that is measured when no target is named: a process of its own, as {@code ./run demo} starts it. */
final class OwnHost implements AutoCloseable {

    /** One machine asks for everything, so that the limits per client address would be what is measured. */
    static final Map<String, String> RAISED = raised();

    private final HostProcess process;
    private final Optional<PostgresServer> server;
    private final Optional<String> database;
    private Duration start = Duration.ZERO;

    private OwnHost(HostProcess process, Optional<PostgresServer> server, Optional<String> database) {
        this.process = process;
        this.server = server;
        this.database = database;
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
        Optional<PostgresServer> server = options.postgres() ? Optional.of(PostgresServer.own()) : Optional.empty();
        Optional<String> database = server.map(PostgresServer::newDatabase).or(options::database);
        HostProcess.Options host = HostProcess.named("measured-host");
        RAISED.forEach(host::property);
        options.data().ifPresent(host::data);
        database.ifPresent(url -> host.arguments("--db-url", url));
        return new OwnHost(host.prepare(), server, database);
    }

    void start() {
        long began = System.nanoTime();
        process.start();
        start = Duration.ofNanos(System.nanoTime() - began);
    }

    void stop() {
        process.stop();
    }

    /** How long the last start took, from the command to the first answer with the demo organisation. */
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
        if (server.isPresent()) {
            return options.database(server.get().newDatabase(), PostgresServer.USER, "");
        }
        if (database.isPresent()) {
            throw new IllegalArgumentException("The register alone is measured on H2 and with --postgres");
        }
        return options.dataFolder(process.data().resolve("register"));
    }

    /** What it keeps its data in, for the heading of the table. */
    String databaseName() {
        return database.isPresent() ? "PostgreSQL" : "H2 file";
    }

    @Override
    public void close() {
        process.close();
        server.ifPresent(PostgresServer::close);
    }
}
