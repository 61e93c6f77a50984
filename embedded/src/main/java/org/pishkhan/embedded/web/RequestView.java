// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;

/** A servlet request as {@code WebScriptServletRequest} of surf-webscripts shows it. The body is left untouched. */
final class RequestView extends WebScriptServletRequest {
    private static final String MULTIPART = "multipart/form-data";

    private final Runtime runtime;
    private final HttpServletRequest request;
    private final Match match;
    private Content content;

    /** Without a match for a request that no script answers. */
    RequestView(Runtime runtime, HttpServletRequest request, Match match) {
        this.runtime = runtime;
        this.request = request;
        this.match = match;
    }

    @Override
    public HttpServletRequest getHttpServletRequest() {
        return request;
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public String getServerPath() {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    @Override
    public String getContextPath() {
        return request.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return request.getContextPath() + request.getServletPath();
    }

    @Override
    public String getServicePath() {
        return getServiceContextPath() + getPathInfo();
    }

    @Override
    public String getURL() {
        String query = getQueryString();
        return query == null ? getServicePath() : getServicePath() + "?" + query;
    }

    @Override
    public String getPathInfo() {
        return pathInfo(request);
    }

    /** The decoded path below the servlet. */
    static String pathInfo(HttpServletRequest request) {
        String prefix = request.getContextPath() + request.getServletPath();
        String uri = request.getRequestURI();
        return prefix.length() > uri.length()
                ? request.getPathInfo()
                : PercentCoding.decode(uri.substring(prefix.length()));
    }

    @Override
    public String getQueryString() {
        String query = request.getQueryString();
        return query == null ? null : PercentCoding.decode(query);
    }

    @Override
    public String[] getParameterNames() {
        return request.getParameterMap().keySet().toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        return request.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return request.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(request.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return request.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    @Override
    public String getExtensionPath() {
        return match == null ? "" : getPathInfo().substring(match.getPath().length());
    }

    @Override
    public String getContentType() {
        String type = request.getContentType();
        return type != null && type.startsWith(MULTIPART) ? MULTIPART : type;
    }

    @Override
    public Content getContent() {
        if (content == null) {
            content = new Body(request);
        }
        return content;
    }

    @Override
    public Object parseContent() {
        throw new UnsupportedOperationException("WebScriptRequest.parseContent");
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        if (match == null) {
            return "";
        }
        Description description = match.getWebScript().getDescription();
        String extension = description.getFormatStyle() == FormatStyle.argument ? "" : extension();
        String argument = description.getFormatStyle() == FormatStyle.extension ? null : getParameter("format");
        if (argument != null && !extension.isEmpty()) {
            throw new WebScriptException("Format specified both in extension and format argument");
        }
        String format = argument == null ? extension : argument;
        return format.isEmpty() ? description.getDefaultFormat() : format;
    }

    private String extension() {
        String path = getPathInfo();
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1) : "";
    }

    @Override
    public FormatStyle getFormatStyle() {
        FormatStyle style = match == null
                ? FormatStyle.any
                : match.getWebScript().getDescription().getFormatStyle();
        if (match == null || style != FormatStyle.any) {
            return style;
        }
        String argument = getParameter("format");
        return argument == null || argument.isEmpty() ? FormatStyle.extension : FormatStyle.argument;
    }

    @Override
    public String getAgent() {
        String agent = String.valueOf(request.getHeader("User-Agent"));
        if (agent.contains("Firefox/")) {
            return "Firefox";
        }
        return agent.contains("MSIE") ? "MSIE" : null;
    }

    @Override
    public String getJSONCallback() {
        return getParameter("alf_callback");
    }

    @Override
    public boolean forceSuccessStatus() {
        return Boolean.parseBoolean(request.getHeader("alf-force-success-response"));
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    @Override
    public String toString() {
        return getURL();
    }

    private record Body(HttpServletRequest request) implements Content {
        @Override
        public String getContent() throws IOException {
            try (InputStream stream = getInputStream()) {
                return new String(stream.readAllBytes(), charset());
            }
        }

        @Override
        public String getMimetype() {
            String type = request.getContentType();
            return type != null && type.startsWith(MULTIPART) ? MULTIPART : type;
        }

        @Override
        public String getEncoding() {
            return request.getCharacterEncoding();
        }

        @Override
        public long getSize() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            try {
                return request.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getInputStream(), charset());
        }

        private Charset charset() {
            return getEncoding() == null ? Charset.defaultCharset() : Charset.forName(getEncoding());
        }
    }
}
