// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.request.Answer;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;
import org.pishkhan.request.Titles;
import org.pishkhan.triage.Reply;
import org.pishkhan.web.Html;
import org.pishkhan.web.Wording;

/** An answer that is a text, as a letter: an HTML page without script or style. */
public final class AnswerDocument {

    static final String FILE_NAME = "answer.html";

    private final Titles titles;
    private final LocalText organisation;
    private final Wording words = new Wording("pishkhan-words");

    public AnswerDocument(Titles titles, LocalText organisation) {
        this.titles = titles;
        this.organisation = organisation;
    }

    /**
     * @param objectUntil the end of the right to object, where there is one
     * @param address where anybody can check the answer, where it can be checked
     */
    String render(Reply reply, Language language, Optional<Instant> objectUntil, Optional<String> address) {
        Answer answer = reply.answer();
        String title = word(language, "title", answer.number());
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <p><strong>%s</strong><br>%s</p>
                <h1>%s</h1>
                %s
                <h2>%s</h2>
                %s
                %s
                </body>
                </html>
                """.formatted(
                language.code(),
                language == Language.FA ? "rtl" : "ltr",
                title,
                Html.escaped(organisation.in(language)),
                Html.escaped(titles.desk(reply.request().matter().desk(), language)),
                title,
                paragraphs(Stream.of(
                        word(language, "at", JalaliTime.format(answer.at(), language)),
                        word(language, "to", reply.request().applicant().fullName()))),
                Html.escaped(reply.request().matter().subject()),
                paragraphs(answer.text().lines().filter(line -> !line.isBlank()).map(Html::escaped)),
                paragraphs(foot(answer, language, objectUntil, address)));
    }

    private Stream<String> foot(
            Answer answer, Language language, Optional<Instant> objectUntil, Optional<String> address) {
        return Stream.of(
                        Optional.of(Html.escaped(answer.position())).filter(position -> !position.isEmpty()),
                        objectUntil.map(until -> word(language, "object", JalaliTime.format(until, language))),
                        address.map(link ->
                                word(language, "check", "") + " <bdi dir=\"ltr\">" + Html.escaped(link) + "</bdi>"))
                .flatMap(Optional::stream);
    }

    /** Words of ours around a text, ready for the page. */
    private String word(Language language, String key, String argument) {
        return Html.escaped(words.get(language, "answer." + key, argument).strip());
    }

    private static String paragraphs(Stream<String> lines) {
        return lines.map(line -> "<p dir=\"auto\">" + line + "</p>").collect(Collectors.joining("\n"));
    }
}
