// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Tomcat itself refuses or fails at is answered with problem+json, without a stack trace. */
public final class ProblemReport extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        if (throwable != null && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("A request failed: {}", request.getRequestURI(), throwable);
        }
        try {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            String body = "{\"type\":\"about:blank\",\"title\":\"" + title(status) + "\",\"status\":" + status + "}";
            response.getReporter().write(body);
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("The client has gone", e);
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            case 500 -> "Internal Server Error";
            default -> "Error";
        };
    }
}
