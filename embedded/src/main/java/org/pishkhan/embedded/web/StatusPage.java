// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.springframework.extensions.webscripts.Status;

/**
 * The page for an exception that left a web script: JSON for scripts that answer JSON, else HTML. Same fields as the
 * templates {@code json.status.ftl} and {@code status.ftl} of surf-webscripts. The message of any exception is shown, save of
 * the few that {@code RepositoryContainer} hides; modules had better let none escape.
 */
final class StatusPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatusPage() {}

    static void write(int code, Exception exception, String format, HttpServletResponse response) throws IOException {
        Status status = new Status();
        status.setCode(code);
        status.setMessage(message(exception));
        boolean json = format.equals("json");
        response.setContentType((json ? "application/json" : "text/html") + ";charset=UTF-8");
        response.getWriter().write(json ? json(status) : html(status));
    }

    private static String message(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof ContentIOException) {
                return "Server error. Details can be found in the server logs.";
            }
        }
        return exception.getMessage() == null ? exception.toString() : exception.getMessage();
    }

    private static String json(Status status) throws IOException {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("code", status.getCode());
        code.put("name", status.getCodeName());
        code.put("description", status.getCodeDescription());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("status", code);
        page.put("message", status.getMessage());
        page.put("exception", "");
        page.put("callstack", List.of());
        page.put("server", "not Alfresco");
        return JSON.writeValueAsString(page);
    }

    private static String html(Status status) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>Web Script Status %1$d - %2$s</title></head>
                <body><h1>Web Script Status %1$d - %2$s</h1><p>%3$s</p><p>This is the trial host, not Alfresco.</p></body></html>
                """.formatted(status.getCode(), Html.escape(status.getCodeName()), Html.escape(status.getMessage()));
    }
}
