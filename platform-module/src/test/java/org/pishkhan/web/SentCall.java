// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;

/** A call as a web script gets it from the servlet container, without one. */
final class SentCall extends WebScriptServletRequest {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> path = new HashMap<>();
    private final Map<String, List<String>> query = new HashMap<>();
    private InputStream body = InputStream.nullInputStream();
    private String peer = "192.0.2.1";
    private boolean secure;
    private boolean brokenQuery;
    private String method = "GET";

    SentCall from(String address) {
        peer = address;
        return this;
    }

    SentCall encrypted() {
        secure = true;
        return this;
    }

    SentCall by(String httpMethod) {
        method = httpMethod;
        return this;
    }

    SentCall header(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    SentCall path(String token, String value) {
        path.put(token, value);
        return this;
    }

    SentCall query(String name, String value) {
        query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    SentCall withBrokenQuery() {
        brokenQuery = true;
        return this;
    }

    SentCall json(String text) {
        return header("Content-Type", "application/json").body(text.getBytes(StandardCharsets.UTF_8));
    }

    SentCall body(byte[] bytes) {
        return body(new ByteArrayInputStream(bytes));
    }

    SentCall body(InputStream stream) {
        body = stream;
        return this;
    }

    @Override
    public HttpServletRequest getHttpServletRequest() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SentCall.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "isSecure" -> secure;
                    case "getMethod" -> method;
                    case "getHeader" -> getHeader((String) arguments[0]);
                    case "getHeaders" ->
                        Collections.enumeration(headers.getOrDefault((String) arguments[0], List.of()));
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    @Override
    public String getHeader(String name) {
        return headers.containsKey(name) ? headers.get(name).get(0) : null;
    }

    @Override
    public String[] getHeaderValues(String name) {
        return headers.containsKey(name) ? headers.get(name).toArray(String[]::new) : null;
    }

    @Override
    public String getParameter(String name) {
        return query.containsKey(name) ? query.get(name).get(0) : null;
    }

    @Override
    public Match getServiceMatch() {
        return new Match("/", path, "/", null);
    }

    @Override
    public String getServiceContextPath() {
        return "/alfresco/s";
    }

    @Override
    public String getContextPath() {
        return "/alfresco";
    }

    @Override
    public Content getContent() {
        return new Content() {
            @Override
            public InputStream getInputStream() {
                return body;
            }

            @Override
            public String getContent() {
                throw new UnsupportedOperationException();
            }

            @Override
            public String getMimetype() {
                throw new UnsupportedOperationException();
            }

            @Override
            public String getEncoding() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long getSize() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Reader getReader() {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public String getServerPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getServicePath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getURL() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getPathInfo() {
        return "/pishkhan/x";
    }

    @Override
    public String getQueryString() {
        if (brokenQuery) {
            throw new IllegalArgumentException("Incomplete escape");
        }
        return "";
    }

    @Override
    public String[] getParameterNames() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String[] getParameterValues(String name) {
        return query.containsKey(name) ? query.get(name).toArray(String[]::new) : null;
    }

    @Override
    public String[] getHeaderNames() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getExtensionPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getContentType() {
        throw new UnsupportedOperationException("cuts the boundary off");
    }

    @Override
    public Object parseContent() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isGuest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getFormat() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FormatStyle getFormatStyle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getAgent() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getJSONCallback() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean forceSuccessStatus() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runtime getRuntime() {
        throw new UnsupportedOperationException();
    }
}
