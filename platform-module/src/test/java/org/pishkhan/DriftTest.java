// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The comparison with Alfresco's own jars ({@code ./run drift}), on a local Maven repository that holds the stand-in under Alfresco's
 * names: true, and with one signature that differs.
 */
class DriftTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path STAND_IN = ROOT.resolve("alfresco-api");
    private static final String VERSION = "0-test";
    private static final String DIFFERENT_TYPE = "org/alfresco/service/cmr/security/AuthorityService";

    @TempDir
    private Path folder;

    /** The folder goes with the test; what the links lead to must not. */
    @AfterEach
    void unlink() throws IOException {
        for (Path place : List.of(folder.resolve("repository"), folder.resolve("repository/org"))) {
            try (Stream<Path> entries = Files.list(place)) {
                for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    @Test
    void findsNothingWhereTheSignaturesAreTheSame() throws Exception {
        publish(standIn());

        Outcome outcome = drift();

        assertThat(outcome.output()).contains("identical");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void namesTheClassThatMeetsAnotherSignature() throws Exception {
        Map<String, byte[]> classes = standIn();
        classes.put(DIFFERENT_TYPE + ".class", withAnotherReturnType());
        publish(classes);

        Outcome outcome = drift();

        assertThat(outcome.output()).contains("differs: org/pishkhan/installation/Directory.class");
        assertThat(outcome.exitCode()).isNotZero();
    }

    private static Map<String, byte[]> standIn() throws IOException {
        Path classes = STAND_IN.resolve("target/classes");
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    /** The module still compiles, but calls a method of another descriptor. */
    private byte[] withAnotherReturnType() throws IOException {
        Path original = STAND_IN.resolve("src/main/java/" + DIFFERENT_TYPE + ".java");
        String source = Files.readString(original)
                .replace("boolean authorityExists(String name)", "Boolean authorityExists(String name)");
        assertThat(source).contains("Boolean authorityExists");
        Path changed = Files.createDirectories(folder.resolve("changed")).resolve("AuthorityService.java");
        Files.writeString(changed, source);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        STAND_IN.resolve("target/classes").toString(),
                        "-d",
                        folder.resolve("changed").toString(),
                        changed.toString());
        assertThat(failed).isZero();
        return Files.readAllBytes(folder.resolve("changed/" + DIFFERENT_TYPE + ".class"));
    }

    /** A local repository: everything of the machine's own, and the test's jars under Alfresco's names. */
    private void publish(Map<String, byte[]> classes) throws IOException {
        Path own = Path.of(System.getProperty("localRepository"));
        Path repository = Files.createDirectories(folder.resolve("repository"));
        link(own, repository, List.of("org"));
        link(own.resolve("org"), repository.resolve("org"), List.of("alfresco", "acegisecurity"));
        for (String artifact :
                List.of("alfresco-core", "alfresco-data-model", "alfresco-repository", "alfresco-remote-api")) {
            boolean holdsThem = artifact.equals("alfresco-repository");
            install(repository, "org.alfresco", artifact, VERSION, holdsThem ? classes : Map.of());
        }
        for (String artifact : List.of("spring-surf-core", "spring-webscripts", "spring-webscripts-api")) {
            install(repository, "org.alfresco.surf", artifact, "10.2", Map.of());
        }
        install(repository, "org.acegisecurity", "acegi-security", "0.8.2_patched", Map.of());
    }

    private static void link(Path from, Path to, List<String> except) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!except.contains(name)) {
                    Files.createSymbolicLink(to.resolve(name), entry);
                }
            }
        }
    }

    private static void install(
            Path repository, String group, String artifact, String version, Map<String, byte[]> classes)
            throws IOException {
        Path place =
                repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
        Files.createDirectories(place);
        Files.writeString(place.resolve(artifact + "-" + version + ".pom"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </project>
                """.formatted(group, artifact, version));
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(place.resolve(artifact + "-" + version + ".jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/"));
            classes.forEach((name, bytes) -> write(jar, name, bytes));
        }
    }

    private static void write(JarOutputStream jar, String name, byte[] bytes) {
        try {
            jar.putNextEntry(new JarEntry(name));
            jar.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome drift() throws IOException, InterruptedException {
        Path log = folder.resolve("drift.log");
        ProcessBuilder command = new ProcessBuilder(
                        ROOT.resolve("run").toString(),
                        "drift",
                        "-Dalfresco.version=" + VERSION,
                        "-Dmaven.repo.local=" + folder.resolve("repository"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().merge("PATH", System.getProperty("maven.home") + "/bin:", (path, maven) -> maven + path);
        Process process = command.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(ended).as("Maven ended: %s", output).isTrue();
        return new Outcome(process.exitValue(), output);
    }

    private record Outcome(int exitCode, String output) {}
}
