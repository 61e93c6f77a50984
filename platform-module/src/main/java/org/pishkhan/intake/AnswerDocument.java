// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.stream.Collectors;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;
import org.pishkhan.request.Titles;
import org.pishkhan.triage.Reply;
import org.pishkhan.web.Html;
import org.pishkhan.web.Wording;

/** An answer that is a text, as an HTML page without script or style. */
public final class AnswerDocument {

    static final String FILE_NAME = "answer.html";

    private final Titles titles;
    private final Wording words = new Wording("pishkhan-words");

    public AnswerDocument(Titles titles) {
        this.titles = titles;
    }

    String render(Reply reply, Language language) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <h2>%s</h2>
                %s
                </body>
                </html>
                """.formatted(
                language.code(),
                language == Language.FA ? "rtl" : "ltr",
                Html.escaped(word("answer.title", language, reply.answer().number())),
                Html.escaped(word("answer.title", language, reply.answer().number())),
                Html.escaped(titles.desk(reply.request().matter().desk(), language)),
                Html.escaped(word(
                        "answer.at", language, JalaliTime.format(reply.answer().at(), language))),
                Html.escaped(reply.request().matter().subject()),
                paragraphs(reply.answer().text()));
    }

    private String word(String key, Language language, String argument) {
        return words.get(language, key, argument);
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p dir=\"auto\">" + Html.escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
