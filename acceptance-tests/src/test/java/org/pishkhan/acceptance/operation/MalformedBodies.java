// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pishkhan.acceptance.wire.HttpInterfaceDocument.Taking;

/** Everything that is wrong with a body, whatever it is for. */
final class MalformedBodies {

    /** Stands in broken bodies, where a message of a parser could quote it. */
    static final String CANARY = "canary-of-the-scan-4711";

    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MalformedBodies() {}

    /**
     * One wrong body.
     *
     * @param mediaType empty for none
     * @param status with which it is to be refused
     * @param field that is to be named, empty for none
     */
    record Wrong(String what, String mediaType, byte[] content, int status, String field) {}

    static List<Wrong> of(Taking operation) {
        List<Wrong> all = new ArrayList<>(wrongTypes(operation));
        all.addAll(operation.mediaType().equals(JSON) ? wrongJson() : wrongForms(operation));
        all.addAll(operation.mediaType().equals(JSON) ? wrongFields(operation) : wrongTexts(operation));
        return all;
    }

    private static List<Wrong> wrongTypes(Taking operation) {
        List<Wrong> all = new ArrayList<>();
        for (String type :
                List.of("", "text/plain", "application/xml", "application/x-www-form-urlencoded", "*/*", "nonsense")) {
            all.add(new Wrong("type '" + type + "'", type, ascii("{}"), 415, ""));
        }
        boolean json = operation.mediaType().equals(JSON);
        all.add(new Wrong("the other type", json ? "multipart/form-data; boundary=b" : JSON, ascii("--b--"), 415, ""));
        all.add(new Wrong("type in UTF-16", JSON + "; charset=utf-16", ascii("{}"), 415, ""));
        return all;
    }

    private static List<Wrong> wrongJson() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        List<Wrong> all = new ArrayList<>();
        Map.ofEntries(
                        Map.entry("nothing", ""),
                        Map.entry("blanks", " \n "),
                        Map.entry("a half", "{\"" + CANARY + "\":\"" + CANARY),
                        Map.entry("no JSON", CANARY),
                        Map.entry("a list", "[\"" + CANARY + "\"]"),
                        Map.entry("null", "null"),
                        Map.entry("a number", "4711"),
                        Map.entry("a text", "\"" + CANARY + "\""),
                        Map.entry("deep nesting", "{\"x\":" + deep + "}"),
                        Map.entry("a field twice", "{\"x\":\"" + CANARY + "\",\"x\":2}"),
                        Map.entry("not a number", "{\"x\":NaN}"),
                        Map.entry("an endless number", "{\"x\":" + "9".repeat(5_000) + "}"),
                        Map.entry("something after it", "{} {\"x\":\"" + CANARY + "\"}"),
                        Map.entry("a comment", "{/* " + CANARY + " */}"),
                        Map.entry("single quotes", "{'x':'" + CANARY + "'}"),
                        Map.entry("a raw NUL", "{\"x\":\"" + CANARY + "\0\"}"),
                        Map.entry("bytes that are no UTF-8", "{\"x\":\"" + CANARY + "\u00ff\u00fe\"}"),
                        Map.entry("overlong UTF-8", "{\"x\":\"\u00c0\u00af\"}"),
                        Map.entry("a surrogate in UTF-8", "{\"x\":\"\u00ed\u00a0\u0080\"}"),
                        Map.entry("a byte order mark", "\u00ef\u00bb\u00bf{}"))
                .forEach((what, text) -> all.add(new Wrong(what, JSON, latin(text), 400, "")));
        all.add(new Wrong("UTF-16", JSON, "{}".getBytes(StandardCharsets.UTF_16), 400, ""));
        all.add(new Wrong("too much", JSON, ascii("{\"x\":\"" + "x".repeat(70_000) + "\"}"), 413, ""));
        all.add(new Wrong("an unknown field", JSON, ascii("{\"unheard-of\":\"" + CANARY + "\"}"), 422, "unheard-of"));
        all.add(new Wrong("a huge number", JSON, ascii("{\"unheard-of\":1e999999999}"), 422, "unheard-of"));
        return all;
    }

    /** Each field with values of other types, all others as the document's examples are. */
    private static List<Wrong> wrongFields(Taking operation) {
        List<Wrong> all = new ArrayList<>();
        operation.fields().forEach((name, schema) -> {
            for (String value : otherTypes(schema)) {
                all.add(fieldOf(operation, name, value));
            }
            if (schema.path("type").asText().equals("string")
                    && schema.path("maxLength").asInt() >= 500) {
                all.add(fieldOf(
                        operation,
                        name,
                        "\"" + "x".repeat(schema.path("maxLength").asInt() + 1) + "\""));
            }
        });
        return all;
    }

    private static List<String> otherTypes(JsonNode schema) {
        List<String> noTexts =
                List.of("7", "true", "{\"a\":1}", "[\"a\"]", "\"a\\u0001b\"", "\"\\ud800\"", "\"a\\u0000\"");
        return switch (schema.path("type").asText()) {
            case "string" -> noTexts;
            case "array" -> List.of("\"x\"", "7", "{}", "true");
            case "integer" -> List.of("\"x\"", "1.5", "true", "[]", "99999999999999999999", "-1e400");
            default -> throw new AssertionError("No wrong values for " + schema);
        };
    }

    private static Wrong fieldOf(Taking operation, String name, String value) {
        ObjectNode body = MAPPER.createObjectNode();
        operation.fields().forEach((other, schema) -> {
            if (!other.equals(name) && schema.has("example")) {
                body.set(other, schema.path("example"));
            }
        });
        String others = body.isEmpty()
                ? ""
                : "," + body.toString().substring(1, body.toString().length() - 1);
        String text = "{\"" + name + "\":" + value + others + "}";
        String shown = name + " = " + value.substring(0, Math.min(value.length(), 20));
        return new Wrong(shown, JSON, text.getBytes(StandardCharsets.UTF_8), 422, name);
    }

    private static List<Wrong> wrongForms(Taking operation) {
        String text = operation.fields().entrySet().stream()
                .filter(field -> !field.getValue().has("format")
                        && field.getValue().path("type").asText().equals("string"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String good = part("name=" + text, CANARY);
        String type = "multipart/form-data";
        List<Wrong> all = new ArrayList<>();
        all.add(new Wrong("no boundary", type, latin(good + "--b--\r\n"), 400, ""));
        all.add(new Wrong("an endless boundary", type + "; boundary=" + "b".repeat(200), latin(good), 400, ""));
        Map.ofEntries(
                        Map.entry("nothing", ""),
                        Map.entry("no form", CANARY),
                        Map.entry("no end", good),
                        Map.entry(
                                "half a part",
                                "--b\r\nContent-Disposition: form-data; name=" + text + "\r\n\r\n" + CANARY),
                        Map.entry("a part without headers", "--b\r\n\r\n" + CANARY + "\r\n--b--\r\n"),
                        Map.entry("a part without name", part("x=" + CANARY, "") + "--b--\r\n"),
                        Map.entry(
                                "a part that is no form data",
                                "--b\r\nContent-Disposition: attachment; name=" + text + "\r\n\r\n" + CANARY
                                        + "\r\n--b--\r\n"),
                        Map.entry(
                                "headers of 64 kB",
                                part("name=" + text + "; x=" + "x".repeat(65_536), "") + "--b--\r\n"))
                .forEach((what, body) -> all.add(new Wrong(what, type + "; boundary=b", latin(body), 400, "")));
        Map.of(
                        "an unknown part", part("name=unheard-of", CANARY),
                        "an unknown part after a preamble", "preamble\r\n" + part("name=unheard-of", CANARY),
                        "an unknown file", part("name=unheard-of; filename=" + CANARY + ".pdf", "%PDF-1.4"))
                .forEach((what, body) ->
                        all.add(new Wrong(what, type + "; boundary=b", latin(body + "--b--\r\n"), 422, "unheard-of")));
        all.add(new Wrong("a text twice", type + "; boundary=b", latin(good + good + "--b--\r\n"), 422, text));
        return all;
    }

    private static List<Wrong> wrongTexts(Taking operation) {
        List<Wrong> all = new ArrayList<>();
        operation.fields().forEach((name, schema) -> {
            if (schema.has("format") || !schema.path("type").asText().equals("string")) {
                return;
            }
            for (String text : List.of("a\u0001b", "a\0b", "\u00ff\u00fe", "\u00c0\u00af", "\u00ed\u00a0\u0080")) {
                String body = part("name=" + name, text) + "--b--\r\n";
                all.add(new Wrong(name + " unreadable", "multipart/form-data; boundary=b", latin(body), 422, name));
            }
            int longest = schema.path("maxLength").asInt(64);
            String body = part("name=" + name, "x".repeat(4 * longest + 1)) + "--b--\r\n";
            all.add(new Wrong(name + " too long", "multipart/form-data; boundary=b", latin(body), 422, name));
        });
        return all;
    }

    private static String part(String parameters, String content) {
        return "--b\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n" + content + "\r\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** One character a byte, so that bytes which are no UTF-8 can be written down. */
    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
