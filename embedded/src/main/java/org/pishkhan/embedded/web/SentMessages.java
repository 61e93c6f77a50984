// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code /dev/sms}: the messages that the {@code log} gateway wrote, newest first; {@code /dev/sms.jsonl}: the file. */
final class SentMessages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 200;

    private final transient Path file;

    SentMessages(Path file) {
        this.file = file;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        if (request.getServletPath().endsWith(".jsonl")) {
            response.setContentType("application/x-ndjson;charset=UTF-8");
            if (Files.exists(file)) {
                Files.copy(file, response.getOutputStream());
            }
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page());
    }

    private String page() throws IOException {
        List<String> lines = Files.exists(file)
                ? new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                : new ArrayList<>();
        Collections.reverse(lines);
        StringBuilder rows = new StringBuilder();
        for (String line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            rows.append(row(line));
        }
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Sent messages (%1$d)</title></head>
                <body>
                <h1>Sent messages</h1>
                <p>%1$d messages, newest first, %2$d at most. This is the trial host, not Alfresco: no message leaves it.</p>
                <table border="1">
                <thead><tr><th>at</th><th>to</th><th>kind</th><th>tracking code</th><th>text</th></tr></thead>
                <tbody>%3$s</tbody>
                </table>
                </body></html>
                """.formatted(lines.size(), SHOWN, rows);
    }

    private static String row(String line) {
        try {
            JsonNode message = JSON.readTree(line);
            return "<tr>" + cell(message, "at", "") + cell(message, "to", "") + cell(message, "kind", "")
                    + cell(message, "trackingCode", "") + cell(message, "text", " dir=\"auto\"") + "</tr>\n";
        } catch (IOException e) {
            return "<tr><td colspan=\"5\">" + Html.escape(line) + "</td></tr>\n";
        }
    }

    private static String cell(JsonNode message, String field, String attributes) {
        return "<td" + attributes + ">" + Html.escape(message.path(field).asText("")) + "</td>";
    }
}
