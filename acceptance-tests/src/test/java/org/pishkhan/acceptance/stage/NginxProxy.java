// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;

/**
 * Debian's nginx with the very files of {@code docker/proxy}, in front of an upstream: placeholders filled in as the official image
 * does, everything else unchanged; a certificate of its own for {@code localhost}.
 */
public final class NginxProxy implements AutoCloseable {

    private static final Path FILES = Path.of("..", "docker", "proxy");
    private static final String ADDRESS = "127.0.0.1";

    private final Path folder;
    private final int httpPort = freePort();
    private final int publicPort = freePort();
    private final int staffPort = freePort();
    private Process process;
    private SSLContext trust;

    private NginxProxy(Path folder) {
        this.folder = folder;
    }

    /** Starts one and waits until it listens. */
    public static NginxProxy before(URI upstream) {
        try {
            Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
            NginxProxy proxy = new NginxProxy(Files.createTempDirectory(build, "proxy-"));
            proxy.start(upstream.getPort());
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What citizens call. */
    public URI publicUri() {
        return URI.create("https://localhost:" + publicPort);
    }

    /** What staff call. */
    public URI staffUri() {
        return URI.create("https://localhost:" + staffPort);
    }

    /** What people reach who type the name alone. */
    public URI plainUri() {
        return URI.create("http://localhost:" + httpPort);
    }

    public Path accessLog() {
        return folder.resolve("access.log");
    }

    /** Trusts its certificate and no other. */
    public SSLContext trust() {
        return trust;
    }

    private SSLContext readTrust() {
        try (InputStream pem = Files.newInputStream(certificate())) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void start(int upstreamPort) throws IOException {
        makeCertificate();
        trust = readTrust();
        writeFiles(upstreamPort);
        run("nginx", "-t", "-q", "-e", "stderr", "-c", configuration(), "-g", userDirective());
        process = new ProcessBuilder(
                        "nginx", "-e", "stderr", "-c", configuration(), "-g", userDirective() + "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(complaints().toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Awaitility.await("nginx listens (its output: " + complaints() + ")")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .failFast("nginx ended, see " + complaints(), () -> !process.isAlive())
                .until(() -> listens(httpPort) && listens(publicPort) && listens(staffPort));
    }

    private void writeFiles(int upstreamPort) throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Map<String, String> settings = Map.ofEntries(
                Map.entry("HOME", folder.toString()),
                Map.entry("RUN", folder.resolve("run").toString()),
                Map.entry("LOG", folder.resolve("access.log").toString()),
                Map.entry("UPSTREAM", ADDRESS + ":" + upstreamPort),
                Map.entry("HTTP", ADDRESS + ":" + httpPort),
                Map.entry("HTTPS", ADDRESS + ":" + publicPort),
                Map.entry("STAFF", ADDRESS + ":" + staffPort),
                Map.entry("NAME", "localhost"),
                Map.entry("ADDRESS", publicUri().getAuthority()),
                Map.entry("STAFF_NAME", "localhost"),
                Map.entry("STAFF_ADDRESS", staffUri().getAuthority()),
                Map.entry("STAFF_NETWORK", "127.0.0.1"),
                Map.entry("CERTIFICATE", certificate().toString()),
                Map.entry("CERTIFICATE_KEY", folder.resolve("key.pem").toString()));
        for (Path file : filesBelow(FILES)) {
            String text = Files.readString(file);
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                text = text.replace("${PISHKHAN_PROXY_" + setting.getKey() + "}", setting.getValue());
            }
            if (text.contains("${PISHKHAN_")) {
                throw new IllegalStateException("A placeholder of " + file + " is none of " + settings.keySet());
            }
            Path copy = folder.resolve(FILES.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, text);
        }
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void makeCertificate() throws IOException {
        List<String> command = new ArrayList<>(List.of("openssl", "req", "-x509", "-newkey", "ec", "-nodes"));
        command.addAll(List.of("-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "2", "-subj", "/CN=localhost"));
        command.addAll(List.of("-addext", "subjectAltName=DNS:localhost"));
        command.addAll(List.of("-keyout", folder.resolve("key.pem").toString()));
        command.addAll(List.of("-out", certificate().toString()));
        run(command.toArray(String[]::new));
    }

    private Path complaints() {
        return folder.resolve("nginx.log");
    }

    private Path certificate() {
        return folder.resolve("certificate.pem");
    }

    private String configuration() {
        return folder.resolve("nginx.conf").toString();
    }

    /** As root, nginx would hand over to an account that cannot reach our folder. */
    private static String userDirective() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    private static void run(String... command) throws IOException {
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(run.getInputStream().readAllBytes());
        try {
            if (run.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(ADDRESS, port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
