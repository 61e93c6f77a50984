// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Takes the requests below {@code /s}, {@code /service} and {@code /wcs} to the container, and turns what escapes a
 * script into a status page. Sources: {@code WebScriptServlet}, {@code WebScriptServletRuntime}, {@code
 * AbstractRuntime}.
 */
final class WebScriptServlet extends HttpServlet implements Runtime {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebScriptServlet.class);
    private static final String RETRY_AFTER_SECONDS = "15";
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS");

    private final transient WebScriptContainer container;

    WebScriptServlet(WebScriptContainer container) {
        this.container = container;
    }

    @Override
    public String getName() {
        return "ServletRuntime";
    }

    @Override
    public Container getContainer() {
        return container;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Allow", allow(RequestView.pathInfo(request)));
                return;
            }
            answer(request, response);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            I18NUtil.setLocale(null);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Match match = null;
        try {
            match = match(method(request), RequestView.pathInfo(request));
            container.execute(new RequestView(this, request, match), new ResponseView(this, response), response);
        } catch (Exception e) {
            report(e, new RequestView(this, request, match), response);
        }
    }

    /** A POST may name another method: by header, else by query parameter. */
    private static String method(HttpServletRequest request) {
        if (!request.getMethod().equalsIgnoreCase("POST")) {
            return request.getMethod();
        }
        String other = request.getHeader("X-HTTP-Method-Override");
        if (other == null || other.isEmpty()) {
            other = request.getParameter("alf_method");
        }
        return other == null || other.isEmpty() ? request.getMethod() : other;
    }

    private Match match(String method, String path) {
        if (path == null || path.isEmpty()) {
            throw new WebScriptException(400, "Script URL not specified");
        }
        Match found = container.getRegistry().findWebScript(method, path);
        if (found == null) {
            throw new WebScriptException(404, "Script url " + path + " does not map to a Web Script.");
        }
        if (found.getWebScript() == null) {
            throw new WebScriptException(405, "Script url " + path + " does not support the method " + method);
        }
        return found;
    }

    /** Fails for a path that nobody knows, as the real one does. */
    private String allow(String path) {
        StringBuilder allow = new StringBuilder("OPTIONS");
        METHODS.stream()
                .map(method -> Objects.requireNonNull(container.getRegistry().findWebScript(method, path)))
                .map(Match::getWebScript)
                .filter(Objects::nonNull)
                .forEach(script ->
                        allow.append(", ").append(script.getDescription().getMethod()));
        return allow.toString();
    }

    private void report(Exception exception, RequestView request, HttpServletResponse response) throws IOException {
        int status = status(exception);
        if (status == 503) {
            LOG.warn("No database for {}", request.getPathInfo());
        } else if (status != 401 && status != 404 && status != 412) {
            LOG.error("A web script failed: {} {}", request.getPathInfo(), exception.getMessage(), exception);
        }
        if (response.isCommitted()) {
            return;
        }
        if (status == 503) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        Cache never = new Cache();
        new ResponseView(this, response).setCache(never);
        response.setStatus(request.forceSuccessStatus() ? 200 : status);
        StatusPage.write(status, exception, format(request), response);
    }

    /** The real one answers 500 when there is no database to sign anyone in with, after minutes. */
    private static int status(Exception exception) {
        if (exception instanceof CannotCreateTransactionException) {
            return 503;
        }
        return exception instanceof WebScriptException e ? e.getStatus() : 500;
    }

    private static String format(RequestView request) {
        try {
            return request.getFormat();
        } catch (WebScriptException e) {
            return "";
        }
    }
}
