// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One call of the interface, before it is sent. Immutable; the methods answer a changed copy.
 *
 * @param path below the prefix of the interface, decoded
 * @param query name=value pairs, decoded
 */
public record Call(
        String method,
        String path,
        List<Map.Entry<String, String>> query,
        List<Map.Entry<String, String>> headers,
        byte[] body) {

    public static Call get(String path) {
        return new Call("GET", path, List.of(), List.of(), new byte[0]);
    }

    public static Call post(String path) {
        return new Call("POST", path, List.of(), List.of(), new byte[0]);
    }

    public static Call put(String path) {
        return new Call("PUT", path, List.of(), List.of(), new byte[0]);
    }

    public static Call delete(String path) {
        return new Call("DELETE", path, List.of(), List.of(), new byte[0]);
    }

    /** A call of any method, with whatever headers and body. */
    public static Call of(String method, String path) {
        return new Call(method, path, List.of(), List.of(), new byte[0]);
    }

    public Call content(byte[] content) {
        return new Call(method, path, query, headers, content);
    }

    public Call with(String parameter, Object value) {
        return new Call(method, path, joined(query, parameter, String.valueOf(value)), headers, body);
    }

    public Call header(String name, String value) {
        return new Call(method, path, query, joined(headers, name, value), body);
    }

    public Call json(Object content) {
        JsonNode tree = new ObjectMapper().valueToTree(content);
        return body("application/json", tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Call form(Multipart form) {
        return body(form.contentType(), form.body());
    }

    public Call body(String contentType, byte[] content) {
        return new Call(method, path, query, joined(headers, "Content-Type", contentType), content);
    }

    /** Path and query as they go over the wire. */
    public String uri() {
        String pairs = query.stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        String encodedPath =
                List.of(path.split("/", -1)).stream().map(Call::encoded).collect(Collectors.joining("/"));
        return pairs.isEmpty() ? encodedPath : encodedPath + "?" + pairs;
    }

    @Override
    public String toString() {
        return method + " " + uri();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<Map.Entry<String, String>> joined(
            List<Map.Entry<String, String>> list, String name, String value) {
        List<Map.Entry<String, String>> longer = new ArrayList<>(list);
        longer.add(Map.entry(name, value));
        return List.copyOf(longer);
    }
}
