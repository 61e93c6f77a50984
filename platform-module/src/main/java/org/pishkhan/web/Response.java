// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.FileContent;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** What a web script answers; sent after the work is done and its transaction over. */
public final class Response {

    private final int status;
    private final Optional<Body> body;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();

    private Response(int status, Optional<Body> body) {
        this.status = status;
        this.body = body;
        header("Cache-Control", "no-store");
        header("X-Content-Type-Options", "nosniff");
        header("Referrer-Policy", "no-referrer");
        header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** 200 with JSON. */
    public static Response ok(Object value) {
        return json(200, value);
    }

    /** 202 with JSON. */
    public static Response accepted(Object value) {
        return json(202, value);
    }

    /** 201 with JSON. */
    public static Response created(String location, Object value) {
        return json(201, value).header("Location", location);
    }

    /** 204 without a body. */
    public static Response noContent() {
        return new Response(204, Optional.empty());
    }

    /**
     * 200 with the bytes of a file, to be saved and never shown in place.
     *
     * @throws IOException when the content cannot be opened
     */
    public static Response file(FileContent content) throws IOException {
        InputStream bytes = content.source().open();
        Body body = new Body(content.file().mediaType(), content.file().size(), bytes);
        return new Response(200, Optional.of(body))
                .download(content.file().id(), content.file().name());
    }

    /** 200 with an HTML text to be saved. */
    public static Response document(String html, String name) {
        return html(html).download(name, name);
    }

    /** 200 with an HTML page. */
    static Response html(String html) {
        return bytes(200, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static Response problem(int status, Object problem) {
        return bytes(status, "application/problem+json;charset=UTF-8", Json.write(problem));
    }

    /** Sets a header, in the place of one of that name. */
    public Response header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Response cookie(Cookie cookie) {
        cookies.add(cookie);
        return this;
    }

    /** Sends it all. Nothing has been written before. */
    void send(WebScriptResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::addHeader);
        cookies.forEach(cookie -> response.addHeader("Set-Cookie", cookie.header()));
        if (body.isEmpty()) {
            return;
        }
        try (InputStream content = body.get().content()) {
            response.setContentType(body.get().type());
            response.setHeader("Content-Length", Long.toString(body.get().length()));
            content.transferTo(response.getOutputStream());
        }
    }

    /**
     * The content of an answer, ready to be sent.
     *
     * @param type media type with its character set
     * @param length in bytes
     */
    private record Body(String type, long length, InputStream content) {}

    private static Response json(int status, Object value) {
        return bytes(status, "application/json;charset=UTF-8", Json.write(value));
    }

    private static Response bytes(int status, String type, byte[] content) {
        return new Response(status, Optional.of(new Body(type, content.length, new ByteArrayInputStream(content))));
    }

    private Response download(String neutralName, String name) {
        return header("Content-Disposition", Disposition.attachment(neutralName, name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    }
}
