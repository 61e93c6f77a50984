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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the trial host as a process of its own before the first scenario, when the run names no target, and stops it after the
 * last. Port and data are its own; nothing of it is on the class path of the tests.
 */
public final class TrialHost implements LauncherSessionListener {

    private static final String CLASS_PATH_PROPERTY = "pishkhan.host.classpath";
    private static final String MAIN = "org.pishkhan.embedded.Main";
    private static final Duration START = Duration.ofSeconds(90);

    private Process process;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String classPath = System.getProperty(CLASS_PATH_PROPERTY, "");
        if (classPath.isBlank() || !System.getProperty(Target.URI_PROPERTY, "").isBlank()) {
            return;
        }
        try {
            start(classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void start(String classPath) throws IOException {
        int port = freePort();
        Path build = Path.of("target").toAbsolutePath();
        Path data = Files.createTempDirectory(Files.createDirectories(build), "trial-host-");
        Path log = build.resolve("trial-host.log");
        process = new ProcessBuilder(command(classPath, port, data))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        URI uri = URI.create("http://localhost:" + port);
        awaitDemoOrganisation(uri, log);
        System.setProperty(Target.URI_PROPERTY, uri.toString());
        System.setProperty(Target.SMS_PROPERTY, data.resolve("sms.jsonl").toString());
    }

    private static List<String> command(String classPath, int port, Path data) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-Xmx512m", "-cp", classPath, MAIN, "--port", String.valueOf(port), "--data", data.toString());
    }

    private void awaitDemoOrganisation(URI uri, Path log) {
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
