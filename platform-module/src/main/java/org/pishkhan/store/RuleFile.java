// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A JSON file of rules below {@code Pishkhan/rules}, read anew every few seconds, so that it can be edited where it lies. One that
 * is missing or wrong is logged and counts as empty.
 */
final class RuleFile<T, R> {

    private static final Logger LOGGER = LoggerFactory.getLogger(RuleFile.class);
    private static final Duration FRESH = Duration.ofSeconds(4);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private final String name;
    private final Class<T> form;
    private final Function<T, R> meaning;
    private final R empty;
    private final Folders folders;
    private final ContentService contentService;
    private final Refreshed<R> rules;

    /**
     * @param form of the JSON
     * @param meaning may throw {@link IllegalArgumentException} for rules that make no sense
     */
    RuleFile(String name, Class<T> form, Function<T, R> meaning, R empty, Sources sources) {
        this.name = name;
        this.form = form;
        this.meaning = meaning;
        this.empty = empty;
        this.folders = sources.folders();
        this.contentService = sources.contentService();
        this.rules = new Refreshed<>(() -> sources.own().reading(this::read), any -> true, FRESH, sources.clock());
    }

    /** Where rules are read from. */
    record Sources(ContentService contentService, Folders folders, OwnWriting own, Clock clock) {}

    R get() {
        return rules.get();
    }

    private R read() {
        try {
            return text().map(text -> parsed(text, form, meaning)).orElse(empty);
        } catch (IllegalArgumentException wrong) {
            LOGGER.warn("The rules in {} cannot be read and count as none: {}", name, wrong.getMessage());
            return empty;
        }
    }

    private Optional<String> text() {
        Optional<NodeRef> file = folders.find(Folders.ROOT, Folders.RULES, name);
        return file.map(node -> contentService.getReader(node, ContentModel.PROP_CONTENT))
                .filter(ContentReader::exists)
                .map(ContentReader::getContentString)
                .filter(text -> !text.isBlank());
    }

    /** @throws IllegalArgumentException saying what is wrong with the rules */
    static <T, R> R parsed(String text, Class<T> form, Function<T, R> meaning) {
        try {
            T rules = JSON.readValue(text, form);
            if (rules == null) {
                throw new IllegalArgumentException("There is no JSON object");
            }
            return meaning.apply(rules);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong.getOriginalMessage(), wrong);
        }
    }
}
