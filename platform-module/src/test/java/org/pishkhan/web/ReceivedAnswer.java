// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** What a client receives of a web script's answer. */
final class ReceivedAnswer implements WebScriptResponse {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean gone;
    private int status;

    /** An answer to a client that has hung up. */
    static ReceivedAnswer byNobody() {
        ReceivedAnswer answer = new ReceivedAnswer();
        answer.gone = true;
        return answer;
    }

    int status() {
        return status;
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return Json.parse(text()).orElseThrow(() -> new AssertionError("No JSON: " + text()));
    }

    String header(String name) {
        return String.join(" | ", headers.getOrDefault(name, List.of()));
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.put(name, List.of(value));
    }

    @Override
    public void addHeader(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    @Override
    public void setContentType(String contentType) {
        setHeader("Content-Type", contentType);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        if (gone) {
            throw new IOException("Broken pipe");
        }
        return body;
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCache(Cache cache) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Writer getWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String encodeScriptUrl(String url) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String encodeResourceUrl(String url) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runtime getRuntime() {
        throw new UnsupportedOperationException();
    }
}
