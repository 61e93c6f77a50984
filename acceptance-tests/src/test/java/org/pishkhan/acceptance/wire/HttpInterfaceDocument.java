// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The OpenAPI document of the interface, as a judge of answers: path, method, status code, promised headers, content type and
 * JSON body must all be as it says.
 */
public final class HttpInterfaceDocument {

    private static final String LOCATION = "classpath:http-api.yaml";

    private final JsonNode document;
    private final Map<String, Pattern> paths;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    public HttpInterfaceDocument() {
        document = read();
        paths = document.path("paths").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, path -> pattern(path.getKey())));
        schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                factory -> factory.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
    }

    /** The path that all paths of the document are below. */
    public String prefix() {
        return document.at("/servers/0/url").asText();
    }

    /** What may be called: methods and paths with their parameters in braces, such as {@code GET /public/status/{code}}. */
    public List<String> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    /** Names of the query parameters of an operation, as {@link #operations} names it. */
    public List<String> queryOf(String operation) {
        String[] words = operation.split(" ");
        String parameters = "/paths/" + escaped(words[1]) + "/" + words[0].toLowerCase() + "/parameters";
        return IntStream.range(0, document.at(parameters).size())
                .mapToObj(index -> document.at(resolve(parameters + "/" + index)))
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** The HTTP statuses that an operation may answer. */
    public Set<Integer> statuses(String operation) {
        String[] words = operation.split(" ");
        String responses = "/paths/" + escaped(words[1]) + "/" + words[0].toLowerCase(Locale.ROOT) + "/responses";
        return document.at(responses).properties().stream()
                .map(response -> Integer.valueOf(response.getKey()))
                .collect(Collectors.toSet());
    }

    /**
     * An operation that takes a body.
     *
     * @param path with its tokens
     * @param fields of the body: name to schema
     */
    public record Taking(String id, String method, String path, String mediaType, Map<String, JsonNode> fields) {}

    /** Every operation that takes a body. */
    public List<Taking> takingABody() {
        List<Taking> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode content = operation.getValue().at("/requestBody/content");
                    content.properties()
                            .forEach(type -> all.add(new Taking(
                                    operation.getValue().path("operationId").asText(),
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    type.getKey(),
                                    fields(type.getValue().path("schema")))));
                }));
        return all;
    }

    private Map<String, JsonNode> fields(JsonNode schema) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        resolved(schema)
                .path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), resolved(field.getValue())));
        return fields;
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isTextual() ? resolved(document.at(reference.asText().substring(1))) : schema;
    }

    /** @throws AssertionError naming everything in which the answer differs from the document */
    public void judge(Call call, Reply reply) {
        String path = template(call.path())
                .orElseThrow(() -> new AssertionError(call + ": no such path in the document of the interface"));
        String operation = "/paths/" + escaped(path) + "/" + call.method().toLowerCase();
        assertThat(document.at(operation).isMissingNode())
                .as("%s: %s is not in the document of the interface", call, operation)
                .isFalse();
        String response = resolve(operation + "/responses/" + reply.status());
        assertThat(document.at(response).isMissingNode())
                .as("%s: status %s is not in the document. Body: %s", call, reply.status(), reply.excerpt())
                .isFalse();
        judgeHeaders(call, reply, response);
        judgeBody(call, reply, response + "/content");
    }

    /** Every schema of an answer, by its JSON pointer. */
    Set<String> answerSchemas() {
        return document.path("components").path("schemas").properties().stream()
                .map(schema -> "/components/schemas/" + schema.getKey())
                .collect(Collectors.toSet());
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    Set<ValidationMessage> differences(JsonNode value, String schemaPointer) {
        return compiled.computeIfAbsent(schemaPointer, this::compile).validate(value);
    }

    private void judgeHeaders(Call call, Reply reply, String response) {
        document.at(response + "/headers").properties().stream()
                .filter(header -> document.at(resolve(response + "/headers/" + header.getKey()))
                        .path("required")
                        .asBoolean())
                .forEach(header -> assertThat(reply.header(header.getKey()))
                        .as("%s → %s promises the header %s", call, reply.status(), header.getKey())
                        .isPresent());
    }

    private void judgeBody(Call call, Reply reply, String content) {
        if (document.at(content).isMissingNode()) {
            return;
        }
        String type = reply.mediaType();
        assertThat(document.at(content).has(type))
                .as(
                        "%s → %s with content type '%s', which is not in the document. Body: %s",
                        call, reply.status(), type, reply.excerpt())
                .isTrue();
        if (type.endsWith("json")) {
            assertThat(differences(reply.json(), content + "/" + escaped(type) + "/schema"))
                    .as("%s → %s: %s", call, reply.status(), reply.excerpt())
                    .isEmpty();
        }
    }

    private JsonSchema compile(String pointer) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(LOCATION + "#" + pointer), config);
    }

    /** Fixed paths win over templates: {@code sessions/current} is no request. */
    private Optional<String> template(String path) {
        return paths.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .min((one, other) -> Long.compare(braces(one), braces(other)));
    }

    private static long braces(String path) {
        return path.chars().filter(character -> character == '{').count();
    }

    private String resolve(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isTextual() ? resolve(reference.asText().substring(1)) : pointer;
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode read() {
        try (var stream = HttpInterfaceDocument.class.getResourceAsStream("/http-api.yaml")) {
            // To a plain tree and back: anchors and merge keys, if any, are gone then.
            return new ObjectMapper().valueToTree(new YAMLMapper().readValue(stream, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
