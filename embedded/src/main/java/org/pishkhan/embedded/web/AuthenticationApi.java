// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Sign-in, check of a ticket and sign-out of Alfresco's v1 REST API: {@code tickets} and {@code tickets/-me-} below
 * {@code /api/-default-/public/authentication/versions/1}. Sources: {@code AuthenticationsImpl}, {@code
 * AuthenticationTicketsEntityResource}, {@code ResponseWriter}. Everything else below {@code /api} is 404.
 */
final class AuthenticationApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TICKETS = "/-default-/public/authentication/versions/1/tickets";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient AuthenticationService authenticationService;
    private final transient TransactionService transactionService;
    private final transient Authenticator authenticator;

    AuthenticationApi(AuthenticationService authenticationService, TransactionService transactionService) {
        this.authenticationService = authenticationService;
        this.transactionService = transactionService;
        this.authenticator = new Authenticator(authenticationService);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuthenticationUtil.clearCurrentSecurityContext();
        try {
            answer(request, response);
        } catch (ApiException e) {
            error(response, e);
        } catch (WebScriptException e) {
            error(response, new ApiException(e.getStatus(), "framework.exception.ApiDefault", e.getMessage()));
        } catch (CannotCreateTransactionException e) {
            response.setHeader("Retry-After", "15");
            error(response, new ApiException(503, "framework.exception.ApiDefault", "The database cannot be reached"));
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String route = request.getMethod() + " " + (path.startsWith(TICKETS) ? path.substring(TICKETS.length()) : path);
        switch (route) {
            case "POST " -> signIn(request, response);
            case "GET /-me-" -> entry(response, 200, Map.of("id", ownTicket(request, response)));
            case "DELETE /-me-" -> {
                authenticationService.invalidateTicket(ownTicket(request, response));
                response.setStatus(204);
            }
            default ->
                throw path.startsWith(TICKETS)
                        ? new ApiException(
                                405, "framework.exception.UnsupportedResourceOperation", "The operation is unsupported")
                        : new ApiException(
                                404, "framework.exception.EntityNotFound", "The resource " + path + " was not found");
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode body = body(request);
        String user = body.path("userId").asText(null);
        String password = body.path("password").asText(null);
        if (user == null || password == null) {
            throw new ApiException(400, "Invalid login details.", "Invalid login details.");
        }
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("id", ticket(user, password));
        entry.put("userId", user);
        entry(response, 201, entry);
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            return body.isArray() && body.size() == 1 ? body.get(0) : body;
        } catch (JsonProcessingException e) {
            throw new ApiException(
                    400, "framework.exception.InvalidArgument", "Could not read content from HTTP request body");
        }
    }

    private String ticket(String user, String password) {
        try {
            return transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
                authenticationService.authenticate(user, password.toCharArray());
                return authenticationService.getCurrentTicket();
            });
        } catch (AuthenticationException e) {
            throw new ApiException(403, "Login failed", "Login failed");
        }
    }

    /** The ticket of the caller, who must be signed in by it. */
    private String ownTicket(HttpServletRequest request, HttpServletResponse response) {
        boolean signedIn = transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> authenticator.authenticate(request, response));
        if (!signedIn) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco -default- tenant\"");
            throw new ApiException(401, "framework.exception.ApiDefault", "Authentication failed");
        }
        String parameter = request.getParameter("alf_ticket");
        if (parameter != null && !parameter.isEmpty()) {
            return parameter;
        }
        return Credentials.of(request.getHeader("Authorization"))
                .filter(Credentials.Ticket.class::isInstance)
                .map(credentials -> ((Credentials.Ticket) credentials).ticket())
                .orElseThrow(() -> new ApiException(
                        400, "Ticket base authentication required.", "Ticket base authentication required."));
    }

    private static void entry(HttpServletResponse response, int status, Map<String, String> entry) throws IOException {
        write(response, status, Map.of("entry", entry));
    }

    private static void error(HttpServletResponse response, ApiException exception) throws IOException {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorKey", exception.key);
        error.put("statusCode", exception.status);
        error.put("briefSummary", exception.getMessage());
        error.put("stackTrace", "The stack trace is not shown.");
        error.put("descriptionURL", "https://api-explorer.alfresco.com");
        error.put("logId", UUID.randomUUID().toString());
        write(response, exception.status, Map.of("error", error));
    }

    private static void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }

    private static final class ApiException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final String key;

        ApiException(int status, String key, String message) {
            super(message);
            this.status = status;
            this.key = key;
        }
    }
}
