// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.pishkhan.acceptance.wire.View;

/** The file in which the SMS of the target arrive, one JSON object a line. */
public final class SmsSink {

    /** A message leaves within 5 s on an idle host; this host is busy with tests. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private final Path file;

    public SmsSink(Path file) {
        this.file = file;
    }

    /** All lines as they stand. A last line without its end is still being written and does not count. */
    public List<String> lines() {
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every code of six digits that was sent so far. */
    public List<String> oneTimeCodes() {
        return lines().stream()
                .map(SmsSink::parsed)
                .filter(message -> message.text("kind").equals("otp"))
                .flatMap(message ->
                        CODE.matcher(latinDigits(message.text("text"))).results())
                .map(MatchResult::group)
                .toList();
    }

    /** The messages to one number so far, in the order in which they were sent. */
    public List<View> to(String mobile) {
        return lines().stream()
                .map(SmsSink::parsed)
                .filter(message -> message.text("to").equals(mobile))
                .toList();
    }

    /** Waits until that many messages to the number satisfy the condition. */
    public List<View> await(String mobile, int count, String what, Predicate<View> condition) {
        return Awaitility.await(count + " SMS " + what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> to(mobile).stream().filter(condition).toList(), found -> found.size() >= count);
    }

    private static View parsed(String line) {
        try {
            return new View(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new AssertionError("A line of the SMS file is no JSON object: " + line, e);
        }
    }

    private static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }
}
