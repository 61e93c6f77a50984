// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.util.List;
import java.util.function.Predicate;
import org.pishkhan.request.MobileNumber;

/** Compiles schemas of JSON Schema 2020-12 with the formats of ours. Nothing is ever loaded from elsewhere. */
final class Schemas {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonMetaSchema META_SCHEMA = JsonMetaSchema.builder(DIALECT, JsonMetaSchema.getV202012())
            .formats(List.of(
                    new Own("date", CalendarDay::isOne),
                    new Own("national-id", NationalId::isOne),
                    new Own("phone", text -> Telephone.e164(text).isPresent()),
                    new Own("mobile", text -> MobileNumber.parse(text).isPresent()),
                    new Own("file", text -> true)))
            .build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(DIALECT)
            .metaSchema(META_SCHEMA)
            .schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance()))
            .enableSchemaCache(false)
            .build();
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(new BoundedPatterns())
            // the words are ours, so that the library's are not even in the JAR
            .messageSource((key, otherwise, locale, arguments) -> key)
            .build();

    private Schemas() {}

    static JsonSchema compile(JsonNode schema) {
        try {
            JsonSchema compiled = FACTORY.getSchema(schema, CONFIG);
            compiled.initializeValidators();
            return compiled;
        } catch (JsonSchemaException unreadable) {
            throw new IllegalArgumentException("The schema of the form cannot be read", unreadable);
        }
    }

    /** A format of texts; what is no text is a matter of the type. */
    private record Own(String name, Predicate<String> test) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            return test.test(text);
        }
    }
}
