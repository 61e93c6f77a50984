// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A servlet response as {@code WebScriptServletResponse} of surf-webscripts fills it. */
final class ResponseView implements WebScriptResponse {
    private final Runtime runtime;
    private final HttpServletResponse response;

    ResponseView(Runtime runtime, HttpServletResponse response) {
        this.runtime = runtime;
        this.response = response;
    }

    @Override
    public void setStatus(int status) {
        response.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        response.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        response.addHeader(name, value);
    }

    @Override
    public void setContentType(String contentType) {
        response.setContentType(contentType);
    }

    /** Sets the character set, whatever the name says. */
    @Override
    public void setContentEncoding(String contentEncoding) {
        response.setCharacterEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        String control = cacheControl(cache);
        if (!control.isEmpty()) {
            response.setHeader("Cache-Control", control);
        }
        if (control.equals("no-cache")) {
            response.setHeader("Expires", "Thu, 01 Jan 1970 00:00:00 GMT");
        }
        if (cache.getNeverCache()) {
            response.setHeader("Pragma", "no-cache");
        }
        if (cache.getETag() != null) {
            response.setHeader("ETag", "\"" + cache.getETag() + "\"");
        }
        if (cache.getLastModified() != null) {
            response.setDateHeader("Last-Modified", cache.getLastModified().getTime());
        }
    }

    // The blanks after the comma are the real container's
    private static String cacheControl(Cache cache) {
        List<String> parts = new ArrayList<>();
        if (cache.getIsPublic()) {
            parts.add("public");
        }
        if (cache.getNeverCache()) {
            parts.add("no-cache");
            return String.join(", ", parts);
        }
        if (cache.getMaxAge() != null) {
            parts.add(" max-age=" + cache.getMaxAge());
        }
        if (cache.getMustRevalidate()) {
            parts.add(" must-revalidate");
        }
        return String.join(", ", parts);
    }

    @Override
    public Writer getWriter() throws IOException {
        return response.getWriter();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return response.getOutputStream();
    }

    @Override
    public void reset() {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (preserveHeadersPattern != null && !preserveHeadersPattern.isEmpty()) {
            Pattern pattern = Pattern.compile(preserveHeadersPattern);
            response.getHeaderNames().stream()
                    .filter(name -> pattern.matcher(name).find())
                    .forEach(name -> kept.put(name, response.getHeader(name)));
        }
        reset();
        kept.forEach(response::setHeader);
    }

    @Override
    public String encodeScriptUrl(String url) {
        return url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeScriptUrlFunction");
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeResourceUrlFunction");
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }
}
