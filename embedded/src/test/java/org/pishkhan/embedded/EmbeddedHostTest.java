// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start and stop of the host. */
class EmbeddedHostTest {
    @TempDir
    private Path folder;

    @Test
    void keepsItsDataFromOneStartToTheNext() {
        SampleHost.start(inFolder()).close();

        try (EmbeddedHost again = inFolder().start()) {
            assertThat(again.context()
                            .getBean("personService", PersonService.class)
                            .personExists("expert-1"))
                    .isTrue();
        }
    }

    @Test
    void refusesADataFolderThatIsInUse() {
        try (EmbeddedHost first = inFolder().start()) {
            assertThatThrownBy(() -> inFolder().start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(first.dataFolder().toString());
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() ->
                            SampleHost.options().port(taken.getLocalPort()).start())
                    .hasStackTraceContaining("is the port taken?");
        }
    }

    @Test
    void takesTheClockThatATestSets() {
        Clock wanted = Clock.fixed(Instant.parse("2026-03-21T00:00:00Z"), ZoneOffset.UTC);

        try (EmbeddedHost host = SampleHost.options().clock(wanted).start()) {
            assertThat(host.context().getBean("pishkhan.platform.clock")).isSameAs(wanted);
            assertThat(host.context().getBean(Clock.class)).isSameAs(wanted);
        }
    }

    @Test
    void showsSentMessagesEscapedAndNewestFirst() throws Exception {
        Path messages = folder.resolve("sms.jsonl");
        Files.writeString(messages, """
                {"id":"1","to":"+98912","kind":"otp","text":"the earlier one"}
                {"id":"2","to":"+98912","kind":"otp","text":"<script>alert(1)</script>"}
                """);

        try (EmbeddedHost host = SampleHost.options()
                .property("pishkhan.sms.log.file", messages.toString())
                .start()) {
            HttpResponse<String> page = get(host, "/dev/sms");

            assertThat(page.body()).contains("not Alfresco", "&lt;script&gt;").doesNotContain("<script>");
            assertThat(page.body().indexOf("script")).isLessThan(page.body().indexOf("the earlier one"));
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(get(host, "/dev/sms.jsonl").body()).isEqualTo(Files.readString(messages));
        }
    }

    @Test
    void removesOnlyItsOwnDataFolder() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Path own = folder.resolve("own");
        SampleHost.options().dataFolder(own).start().close();

        DataFolder.remove(own);

        assertThat(own).doesNotExist();
        assertThatThrownBy(() -> DataFolder.remove(foreign)).isInstanceOf(IllegalStateException.class);
        assertThat(foreign).exists();
    }

    @Test
    void readsTheCommandLine() {
        CommandLine line = CommandLine.parse("--port", "9000", "--bind", "0.0.0.0", "--clean");

        assertThat(line.port()).isEqualTo(9000);
        assertThat(line.bind()).isEqualTo("0.0.0.0");
        assertThat(line.clean()).isTrue();
        assertThat(line.database()).isEmpty();
        assertThatThrownBy(() -> CommandLine.parse("--port", "many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> CommandLine.parse("--unknown")).hasMessageContaining("--unknown");
    }

    @Test
    void readsWhatTestsAskFor() {
        CommandLine line = CommandLine.parse("--content", "files", "--hostile", "0.2", "--seed", "7");

        assertThat(line.content()).contains(Path.of("files"));
        assertThat(line.hostility()).map(Object::toString).contains("share 0.2, seed 7");
        assertThat(CommandLine.parse().hostility()).isEmpty();
        assertThatThrownBy(() -> CommandLine.parse("--hostile", "2")).hasMessageContaining("--hostile");
        assertThatThrownBy(() -> CommandLine.parse("--seed", "x")).hasMessageContaining("--seed");
    }

    /** The first one alone fills the empty database; both see what the other files. */
    @Test
    void startsTwoAtOnceOnOneEmptyDatabaseAndContentFolder() throws Exception {
        String database = PostgresServer.newDatabase();
        Path content = folder.resolve("content");
        ExecutorService starters = Executors.newFixedThreadPool(2);
        try {
            List<Future<EmbeddedHost>> starting = starters.invokeAll(Collections.nCopies(
                    2,
                    () -> SampleHost.options()
                            .database(database, PostgresServer.USER, "")
                            .contentFolder(content)
                            .start()));
            try (EmbeddedHost one = starting.get(0).get();
                    EmbeddedHost two = starting.get(1).get()) {
                String written = write(one, "نامه");

                assertThat(read(two, written)).isEqualTo("نامه");
                assertThat(one.dataFolder()).isNotEqualTo(two.dataFolder());
            }
        } finally {
            starters.shutdownNow();
        }
    }

    private static String write(EmbeddedHost host, String text) {
        ContentWriter writer = contents(host).getWriter(null, null, false);
        writer.putContent(text);
        return writer.getContentUrl();
    }

    private static String read(EmbeddedHost host, String url) {
        return contents(host).getRawReader(url).getContentString();
    }

    private static ContentService contents(EmbeddedHost host) {
        return host.context().getBean("contentService", ContentService.class);
    }

    private HostOptions inFolder() {
        return SampleHost.options().dataFolder(folder.resolve("data"));
    }

    private static HttpResponse<String> get(EmbeddedHost host, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
