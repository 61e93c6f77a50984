// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.firefox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A window of Firefox without a screen. What is in it is found by its words. */
final class Firefox implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

    /** Controls of that kind whose name has these words; a field is named by its label. */
    private static final String FIND = """
            (kind, words) => {
              const shown = (element) => element.checkVisibility();
              const named = (element) => element.textContent.replace(/\\s+/g, ' ').includes(words);
              if (kind === 'field')
                return [...document.querySelectorAll('label')].filter(named).map((label) => label.control).find(Boolean) ?? null;
              return [...document.querySelectorAll(kind)].filter(shown).filter(named)[0] ?? null;
            }""";

    private final Process process;
    private final BidiLine line;
    private final String context;

    Firefox() {
        try {
            Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path profile = Files.createTempDirectory(build, "firefox-");
            Path log = profile.resolve("firefox.log");
            process = launched(profile, log);
            line = new BidiLine(URI.create(awaitAddress(log) + "/session"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.ask("session.new", Map.of("capabilities", Map.of("alwaysMatch", Map.of("acceptInsecureCerts", true))));
        context = line.ask("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .asText();
    }

    void opens(URI address) {
        line.ask("browsingContext.navigate", Map.of("context", context, "url", address.toString(), "wait", "complete"));
    }

    void clicks(String kind, String words) {
        Map<String, ?> element = Map.of("sharedId", find(kind, words));
        call("element => element.scrollIntoView({ block: 'center' })", List.of(element));
        perform(Map.of(
                "type",
                "pointer",
                "id",
                "mouse",
                "actions",
                List.of(
                        Map.of(
                                "type",
                                "pointerMove",
                                "x",
                                0,
                                "y",
                                0,
                                "origin",
                                Map.of("type", "element", "element", element)),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0))));
    }

    void types(String label, String text) {
        call("field => field.focus()", List.of(Map.of("sharedId", find("field", label))));
        List<Map<String, String>> keys = new ArrayList<>();
        text.codePoints().mapToObj(Character::toString).forEach(key -> {
            keys.add(Map.of("type", "keyDown", "value", key));
            keys.add(Map.of("type", "keyUp", "value", key));
        });
        perform(Map.of("type", "key", "id", "keyboard", "actions", keys));
    }

    void chooses(String label, Path file) {
        line.ask(
                "input.setFiles",
                Map.of(
                        "context",
                        context,
                        "element",
                        Map.of("sharedId", find("field", label)),
                        "files",
                        List.of(file.toAbsolutePath().toString())));
    }

    /** Waits until something of that kind is shown with these words, and answers all of its text. */
    String sees(String kind, String words) {
        return call("element => element.innerText", List.of(Map.of("sharedId", find(kind, words))))
                .at("/result/value")
                .asText();
    }

    private String find(String kind, String words) {
        return Awaitility.await(kind + " '" + words + "' in Firefox")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> Optional.ofNullable(call(FIND, List.of(text(kind), text(words)))
                                .at("/result/sharedId")
                                .textValue()),
                        Optional::isPresent)
                .orElseThrow();
    }

    private JsonNode call(String function, List<?> arguments) {
        return line.ask(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        function,
                        "arguments",
                        arguments,
                        "target",
                        Map.of("context", context),
                        "awaitPromise",
                        true));
    }

    private void perform(Map<String, ?> source) {
        line.ask("input.performActions", Map.of("context", context, "actions", List.of(source)));
    }

    private static Map<String, ?> text(String value) {
        return Map.of("type", "string", "value", value);
    }

    private static Process launched(Path profile, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("pishkhan.firefox", "/usr/bin/firefox-esr"),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("HOME", profile.toString());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private String awaitAddress(Path log) {
        return Awaitility.await("Firefox listens (its output: " + log + ")")
                .atMost(START)
                .failFast("Firefox ended, see " + log, () -> !process.isAlive())
                .until(() -> LISTENING.matcher(Files.readString(log)).results().findFirst(), Optional::isPresent)
                .map((MatchResult address) -> address.group(1))
                .orElseThrow();
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
}
