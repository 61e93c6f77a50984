// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Takes the requests below {@code /s}, {@code /service} and {@code /wcs} to the container, and turns what escapes a
 * script into a status page. Sources: {@code WebScriptServlet}, {@code WebScriptServletRuntime}, {@code
 * AbstractRuntime}.
 */
final class WebScriptServlet extends HttpServlet implements Runtime {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebScriptServlet.class);
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

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
            answer(request, response);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            I18NUtil.setLocale(null);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Match match = null;
        try {
            String path = RequestView.pathInfo(request);
            if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Allow", allow(path));
                return;
            }
            match = match(method(request), path);
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
        UriIndex.Found found = container.index().find(method, path);
        if (found instanceof UriIndex.Script script) {
            return script.match();
        }
        if (found instanceof UriIndex.OtherMethod) {
            throw new WebScriptException(405, "Script url " + path + " does not support the method " + method);
        }
        throw new WebScriptException(404, "Script url " + path + " does not map to a Web Script.");
    }

    private String allow(String path) {
        StringBuilder allow = new StringBuilder("OPTIONS");
        container.index().methods(path).stream()
                .filter(METHODS::contains)
                .forEach(method -> allow.append(", ").append(method));
        return allow.toString();
    }

    private void report(Exception exception, RequestView request, HttpServletResponse response) throws IOException {
        int status = exception instanceof WebScriptException e ? e.getStatus() : 500;
        if (status != 401 && status != 404 && status != 405) {
            LOG.error("A web script failed: {} {}", request.getPathInfo(), exception.getMessage(), exception);
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Cache never = new Cache();
        new ResponseView(this, response).setCache(never);
        response.setStatus(request.forceSuccessStatus() ? 200 : status);
        StatusPage.write(status, exception, format(request), response);
    }

    private static String format(RequestView request) {
        try {
            return request.getFormat();
        } catch (WebScriptException e) {
            return "";
        }
    }
}
