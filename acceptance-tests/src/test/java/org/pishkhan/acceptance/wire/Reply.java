// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What came back from a call, with the assertions that scenarios make about it. */
public record Reply(Call call, int status, HttpHeaders headers, byte[] body) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Content type without its parameters, empty if there is none. */
    public String mediaType() {
        return header("Content-Type").orElse("").replaceAll(";.*", "").strip().toLowerCase();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(call + " → " + status + ", no JSON: " + excerpt(), e);
        }
    }

    /** The items of a list that was to be answered. */
    public List<View> items() {
        return granted().list("items");
    }

    /** @return what is to be seen in the answer of a call that was to succeed */
    public View granted() {
        assertThat(status).as("%s was to succeed: %s", call, excerpt()).isBetween(200, 299);
        return view();
    }

    /** What is to be seen, whether granted or refused. */
    public View view() {
        return new View(mediaType().endsWith("json") ? json() : MissingNode.getInstance());
    }

    /** @return this reply, which was to be a problem of that status and code */
    public Reply refused(int wantedStatus, String code) {
        assertThat(status).as("%s was to be refused: %s", call, excerpt()).isEqualTo(wantedStatus);
        assertThat(json().path("code").asText()).as("%s: %s", call, excerpt()).isEqualTo(code);
        assertThat(json().path("status").asInt()).as("status in the problem").isEqualTo(wantedStatus);
        return this;
    }

    /** @return this reply, which was to be refused with that status, by whichever part of the host */
    public Reply refused(int wantedStatus) {
        assertThat(status).as("%s was to be refused: %s", call, excerpt()).isEqualTo(wantedStatus);
        return this;
    }

    public Reply naming(String field, String code) {
        assertThat(view().list("invalidParams"))
                .extracting(param -> param.text("name") + " " + param.text("code"))
                .as("%s: %s", call, excerpt())
                .contains(field + " " + code);
        return this;
    }

    String excerpt() {
        return text().substring(0, Math.min(text().length(), 2_000));
    }
}
