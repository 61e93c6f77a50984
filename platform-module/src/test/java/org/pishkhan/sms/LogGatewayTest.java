// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pishkhan.sms.Gateway.Outcome;
import org.pishkhan.support.Messages;
import org.pishkhan.support.People;

class LogGatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:43:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void writesOneObjectALine() throws Exception {
        Message message = Messages.message("a", NOW);

        assertThat(gateway().send(message)).isEqualTo(new Outcome.Accepted());

        assertThat(Files.readString(file()))
                .isEqualTo(
                        "{\"id\":\"a\",\"at\":\"2026-11-22T08:43:00Z\",\"to\":\"+989121234567\",\"kind\":\"submitted\","
                                + "\"text\":\"درخواست شما ثبت شد\",\"trackingCode\":\"2222222222222\"}\n");
    }

    @Test
    void keepsATextOfSeveralLinesInOne() throws Exception {
        gateway().send(new Message("a", NOW, People.MARYAM, MessageKind.OTP, "a\n\"b\"\u2028c", Optional.empty()));

        assertThat(lines()).singleElement().satisfies(line -> {
            JsonNode json = JSON.readTree(line);
            assertThat(json.get("text").asText()).isEqualTo("a\n\"b\"\u2028c");
            assertThat(json.get("trackingCode").isNull()).isTrue();
        });
    }

    @Test
    void makesItsFileBeforeTheFirstMessage() throws Exception {
        assertThat(gateway().isOpen()).isTrue();

        assertThat(lines()).isEmpty();
    }

    @Test
    void isClosedWhereNoFileCanBe() throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("in-the-way"));

        assertThat(new LogGateway(inTheWay.resolve("sms.jsonl")).isOpen()).isFalse();
    }

    @Test
    void appendsToWhatIsThere() throws Exception {
        gateway().send(Messages.message("a", NOW));
        gateway().send(Messages.message("b", NOW));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void makesTheFolder() {
        Path deep = folder.resolve("not/there/yet/sms.jsonl");

        new LogGateway(deep).send(Messages.message("a", NOW));

        assertThat(deep).exists();
    }

    @Test
    void knowsWhatItWrote() {
        gateway().send(Messages.message("a", NOW));

        assertThat(gateway().ask(Messages.message("a", NOW))).contains(new Outcome.Accepted());
        assertThat(gateway().ask(Messages.message("b", NOW))).containsInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void hasWrittenNothingWhereThereIsNoFile() {
        assertThat(gateway().ask(Messages.message("a", NOW))).containsInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void isNotFooledByAnIdInsideAnotherMessage() {
        gateway()
                .send(new Message("b", NOW, People.MARYAM, MessageKind.REJECTED, "\n{\"id\":\"a\",", Optional.empty()));

        assertThat(gateway().ask(Messages.message("a", NOW))).containsInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void survivesATornLineWhereverItTore() throws Exception {
        gateway().send(Messages.message("torn", NOW));
        byte[] whole = Files.readAllBytes(file());

        for (int length = 1; length < whole.length - 1; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(gateway().ask(Messages.message("torn", NOW)))
                    .as("torn after %d bytes", length)
                    .containsInstanceOf(Outcome.Deferred.class);
            gateway().send(Messages.message("torn", NOW));
            assertThat(linesBeingJson()).as("torn after %d bytes", length).hasSize(1);
        }
    }

    @Test
    void endsALineThatLacksOnlyItsEnd() throws Exception {
        gateway().send(Messages.message("a", NOW));
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));

        assertThat(gateway().ask(Messages.message("a", NOW))).contains(new Outcome.Accepted());
        gateway().send(Messages.message("b", NOW));
        assertThat(linesBeingJson()).hasSize(2);
    }

    @Test
    void asksForPatienceWhenItCannotWrite() throws Exception {
        Files.writeString(folder.resolve("file"), "", StandardOpenOption.CREATE);

        assertThat(new LogGateway(folder.resolve("file/sms.jsonl")).send(Messages.message("a", NOW)))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void cannotTellWhenItCannotRead() throws Exception {
        Files.createDirectory(file());

        assertThat(gateway().ask(Messages.message("a", NOW))).isEmpty();
    }

    private LogGateway gateway() {
        return new LogGateway(file());
    }

    private Path file() {
        return folder.resolve("sms.jsonl");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    private List<String> linesBeingJson() throws IOException {
        return Files.readString(file(), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(LogGatewayTest::isJson)
                .toList();
    }

    private static boolean isJson(String line) {
        try {
            return JSON.readTree(line).isObject();
        } catch (IOException torn) {
            return false;
        }
    }
}
