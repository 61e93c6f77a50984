// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.support.RequestBuilder.aRequest;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Language;
import org.pishkhan.request.Request;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.triage.Reply;

class AnswerDocumentTest {

    private static final Instant AT = Instant.parse("2026-11-24T08:43:00Z");

    private final AnswerDocument document = new AnswerDocument(
            new CatalogueTitles(new FakeCatalogue()), new LocalText("دانشگاه نمونه", "A University"));

    @Test
    void carriesWhatALetterMust() {
        String letter = document.render(
                reply(), Language.FA, Optional.of(AT), Optional.of("https://desk.example.org/#/letters/2345"));

        assertThat(letter)
                .contains("<html lang=\"fa\" dir=\"rtl\">")
                .contains("دانشگاه نمونه")
                .contains("میز خدمت مرکزی")
                .contains("1405/central/00002")
                .contains("تاریخ: ۱۴۰۵/۰۹/۰۳ ۱۲:۱۳")
                .contains("گیرنده: مریم محمدی")
                .contains("درخواست گواهی")
                .contains("<p dir=\"auto\">پاسخ</p>")
                .contains("<p dir=\"auto\">کارشناس مسئول</p>")
                .contains("تا ۱۴۰۵/۰۹/۰۳ ۱۲:۱۳ می‌توانید")
                .contains("<bdi dir=\"ltr\">https://desk.example.org/#/letters/2345</bdi>");
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        String letter = document.render(reply(), Language.EN, Optional.empty(), Optional.empty());

        assertThat(letter).contains("To: مریم محمدی").doesNotContain("object", "genuine", "<bdi");
    }

    @Test
    void takesWordsForNothingButWords() {
        Answer answer = new Answer("<b>1</b>", AT, "<script>", false, "x", "<i>", "");
        Reply reply = new Reply(aRequest().build(), answer, Optional.empty());

        String letter = document.render(reply, Language.FA, Optional.empty(), Optional.of("\"><img>"));

        assertThat(letter).doesNotContain("<b>", "<script>", "<i>", "<img>").contains("&lt;script&gt;");
    }

    private static Reply reply() {
        Request request = aRequest().answered(AT).build();
        return new Reply(request, request.answer().orElseThrow(), Optional.empty());
    }
}
