// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A trial host as a process of its own, from the jars that its module packed: nothing of it is on the class path of the tests. Port
 * and data stay the same when it is started again. Close it, or it ends with the tests.
 */
public final class HostProcess implements AutoCloseable {

    private static final String CLASS_PATH_PROPERTY = "pishkhan.host.classpath";
    private static final String SMS_PROPERTY = "pishkhan.sms.log.file";
    private static final String MAIN = "org.pishkhan.embedded.Main";
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final List<String> command;
    private final URI uri;
    private final Path data;
    private final Path sms;
    private final Path log;
    private Process process;

    private HostProcess(List<String> command, URI uri, Path data, Path sms, Path log) {
        this.command = command;
        this.sms = sms;
        this.uri = uri;
        this.data = data;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Whether this run knows the jars of a trial host; a run against a target does not. */
    public static boolean available() {
        return !classPath().isBlank();
    }

    /** @param name of its log and data below {@code target} */
    public static Options named(String name) {
        return new Options(name);
    }

    /** Starts the process, again if it ended, and waits until it answers with its demo organisation. */
    public HostProcess start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts the process and does not wait. */
    public void launch() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the launched process answers with its demo organisation. */
    public void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest desks = HttpRequest.newBuilder(uri.resolve("/alfresco/s/pishkhan/public/desks"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Awaitility.await("the trial host has its demo organisation (its output: " + log + ")")
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the trial host ended, see " + log, () -> !process.isAlive())
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> client.send(desks, HttpResponse.BodyHandlers.ofString())
                        .body()
                        .contains("\"central\""));
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    /** Asks it to end, as {@code kill} does, and waits; after 20 s it is killed. */
    public void stop() {
        if (process != null) {
            process.destroy();
            awaitEnd();
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        stop();
    }

    public Process process() {
        return process;
    }

    public URI uri() {
        return uri;
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** What it printed, over all its starts. */
    public Path log() {
        return log;
    }

    /** Where a scenario finds it. */
    public Target target() {
        return new Target(uri, sms, Target.ADMINISTRATOR);
    }

    private void awaitEnd() {
        try {
            process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String classPath() {
        return System.getProperty(CLASS_PATH_PROPERTY, "");
    }

    /** What a process is started with. */
    public static final class Options {
        private final String name;
        private final List<String> arguments = new ArrayList<>();
        private final Map<String, String> properties = new LinkedHashMap<>();
        private final List<String> java = new ArrayList<>(List.of("-Xmx512m"));
        private Optional<Path> data = Optional.empty();

        private Options(String name) {
            this.name = name;
        }

        /** Arguments of the host, as {@code ./run demo} takes them. */
        public Options arguments(String... wanted) {
            arguments.addAll(List.of(wanted));
            return this;
        }

        /** A property of the product that wins over its files. */
        public Options property(String key, String value) {
            properties.put(key, value);
            return this;
        }

        /** Options of its Java machine; a later one wins over an earlier one. */
        public Options java(String... wanted) {
            java.addAll(List.of(wanted));
            return this;
        }

        /** A data folder that stays and may have been used before, instead of a new one. */
        public Options data(Path folder) {
            data = Optional.of(folder.toAbsolutePath());
            return this;
        }

        /** A data folder, a new one unless told otherwise, and a free port; not running yet. */
        public HostProcess prepare() {
            if (!available()) {
                throw new IllegalStateException("This run has no trial host: -D" + CLASS_PATH_PROPERTY + " is not set");
            }
            try {
                Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
                Path folder = data.isPresent() ? data.get() : Files.createTempDirectory(build, name + "-");
                int port = freePort();
                Path log = build.resolve(name + ".log");
                Files.deleteIfExists(log);
                Path sms = Path.of(properties.getOrDefault(
                        SMS_PROPERTY, folder.resolve("sms.jsonl").toString()));
                URI uri = URI.create("http://localhost:" + port);
                return new HostProcess(command(port, folder), uri, folder, sms, log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** {@link #prepare()} and {@link HostProcess#start()}. */
        public HostProcess start() {
            return prepare().start();
        }

        private List<String> command(int port, Path folder) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(java);
            properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
            command.addAll(
                    List.of("-cp", classPath(), MAIN, "--port", String.valueOf(port), "--data", folder.toString()));
            command.addAll(arguments);
            return List.copyOf(command);
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
