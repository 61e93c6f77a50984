// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pishkhan.request.Event;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Request;
import org.pishkhan.request.Texts;
import org.pishkhan.request.Titles;

/** What the messages say, in the language of who gets them. */
public final class MessageTexts {

    private static final ULocale PERSIAN = new ULocale("fa_IR");

    private static final String FILE = "/alfresco/module/pishkhan-platform/messages/pishkhan-sms_%s.properties";
    private static final String SURVEY_LINE = "survey-line";
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private final Map<Language, Map<MessageKind, TextTemplate>> templates = new EnumMap<>(Language.class);
    private final Map<Language, TextTemplate> surveyLines = new EnumMap<>(Language.class);
    private final Map<Language, String> organisation;
    private final Titles titles;

    /** Reads the templates of both languages once; fails for a missing one and for an unknown placeholder. */
    public MessageTexts(String organisationFa, String organisationEn, Titles titles) {
        this.organisation = Map.of(Language.FA, organisationFa, Language.EN, organisationEn);
        this.titles = titles;
        for (Language language : Language.values()) {
            Properties texts = properties(String.format(FILE, language.code()));
            templates.put(language, read(texts, language));
            surveyLines.put(language, template(texts, SURVEY_LINE, language));
        }
    }

    /** The message that tells of an event. The officer's words stand in it as they were written, on lines of their own. */
    public String text(MessageKind kind, Request request, Event event) {
        Language language = request.applicant().language();
        return template(kind, language).fill(place -> switch (place) {
            case ORGANISATION -> organisation.get(language);
            case CODE -> contiguous(request.trackingCode().value());
            case NUMBER -> contiguous(number(request, event));
            case DESK ->
                Texts.oneLine(titles.desk(event.desk().orElse(request.matter().desk()), language));
            case DUE ->
                JalaliTime.format(request.dueAt().atZone(JalaliTime.ZONE).toLocalDate(), language);
            case REASON -> reason(request, event);
            case MINUTES, LINK -> "";
        });
    }

    /** The line that asks for an opinion, which ends with the link. */
    public String surveyLine(String link, Language language) {
        return surveyLines.get(language).fill(place -> place == TextTemplate.Place.LINK ? link : "");
    }

    /** To the nearest minute, at least one. */
    private static String minutes(Duration lifetime, Language language) {
        long minutes = Math.max(1, lifetime.plusSeconds(30).toMinutes());
        return language == Language.FA
                ? NumberFormat.getIntegerInstance(PERSIAN).format(minutes)
                : Long.toString(minutes);
    }

    /** The message with a one-time code, which comes first so that a locked screen shows it. */
    public String oneTimeCode(String code, Language language, Duration lifetime) {
        return template(MessageKind.OTP, language).fill(place -> switch (place) {
            case ORGANISATION -> organisation.get(language);
            case CODE -> code;
            case MINUTES -> minutes(lifetime, language);
            case NUMBER, DESK, DUE, REASON, LINK -> "";
        });
    }

    private TextTemplate template(MessageKind kind, Language language) {
        return templates.get(language).get(kind);
    }

    private static String number(Request request, Event event) {
        return event.number().or(() -> request.letter().map(Letter::number)).orElse("");
    }

    /** What is missing, thing by thing, then the officer's words. */
    private String reason(Request request, Event event) {
        Stream<String> missing = event.deficiencies().stream()
                .map(deficiency -> titles.deficiency(request.matter().service(), deficiency));
        return Stream.concat(missing, Optional.of(event.note()).stream())
                .flatMap(String::lines)
                .map(Texts::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Keeps letters, digits and strokes in their order between Persian words. */
    private static String contiguous(String code) {
        return LEFT_TO_RIGHT_MARK + code + LEFT_TO_RIGHT_MARK;
    }

    private static Map<MessageKind, TextTemplate> read(Properties texts, Language language) {
        Map<MessageKind, TextTemplate> read = new EnumMap<>(MessageKind.class);
        for (MessageKind kind : MessageKind.values()) {
            read.put(kind, template(texts, kind.code(), language));
        }
        return read;
    }

    private static TextTemplate template(Properties texts, String key, Language language) {
        return Optional.ofNullable(texts.getProperty(key))
                .map(TextTemplate::new)
                .orElseThrow(() -> new IllegalStateException("No " + language.code() + " text for messages: " + key));
    }

    private static Properties properties(String path) {
        Properties properties = new Properties();
        try (InputStream in = MessageTexts.class.getResourceAsStream(path);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
