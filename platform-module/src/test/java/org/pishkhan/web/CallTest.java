// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.Paging;
import org.pishkhan.request.UnknownItem;

class CallTest {

    private final SentCall sent = new SentCall();

    @Test
    void refusesAParameterThatComesTwiceAndOneThatCannotBeRead() {
        sent.query("skip", "0").query("skip", "5");

        assertThatThrownBy(() -> call().paging()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Call(new SentCall().withBrokenQuery(), null, null).paging())
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("unreadable");
    }

    @Test
    void readsNoBodyThatIsPacked() {
        sent.header("Content-Encoding", "gzip").json("{}");

        assertThatThrownBy(() -> call().json("mobile")).extracting("code").isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|EN",
                "en-GB,en;q=0.9|EN",
                "fa-IR|FA",
                "de|FA",
                "de,en;q=0.5|EN",
                "en;q=0.3,fa;q=0.8|FA",
                "en;q=0|FA",
                ";;;|FA",
                "*|FA"
            })
    void answersInTheLanguageThatIsPreferred(String header, Language language) {
        sent.header("Accept-Language", header);

        assertThat(call().language()).isEqualTo(language);
    }

    @Test
    void answersInPersianUnlessAskedOtherwise() {
        assertThat(call().language()).isEqualTo(Language.FA);
    }

    @Test
    void readsPages() {
        sent.query("skip", "۲۰").query("max", "5000");

        assertThat(call().paging()).isEqualTo(new Paging(20, 100));
        assertThat(new Call(new SentCall(), none(), null).paging()).isEqualTo(new Paging(0, 50));
    }

    @ParameterizedTest
    @CsvSource({"skip, -1", "skip, x", "max, 0", "max, 1.5", "skip, 99999999999"})
    void refusesPagesThatCannotBe(String name, String value) {
        sent.query(name, value);

        assertThatThrownBy(() -> call().paging())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields().get(0).name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "a b", "a\u0000", "é", "-x", "a;b"})
    void knowsNothingByAnImpossibleName(String value) {
        sent.path("file", value);

        assertThatThrownBy(() -> call().name("file")).isInstanceOf(UnknownItem.class);
    }

    @Test
    void knowsFilesAndTasksByName() {
        sent.path("file", "attachment-1.jpg").path("id", "activiti$4711");

        assertThat(call().name("file")).isEqualTo("attachment-1.jpg");
        assertThat(call().name("id")).isEqualTo("activiti$4711");
    }

    @Test
    void foldsSearchWords() {
        sent.query("q", " كتاب‌هاي ");

        assertThat(call().words()).isEqualTo("کتابهای");
    }

    @Test
    void refusesSearchWordsThatNoDatabaseTakes() {
        sent.query("q", "a\u0000");

        assertThatThrownBy(() -> call().words()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void findsACookieAmongOthers() {
        sent.header("Cookie", "a=1; pishkhan_session=token-1; x_pishkhan_session=no");

        assertThat(call().cookie("pishkhan_session")).contains("token-1");
        assertThat(call().cookie("pishkhan_browser")).isEmpty();
    }

    @Test
    void givesCookiesThatOnlyWeEverSee() {
        String plain = Cookie.untilClosed("pishkhan_session", "token", call()).header();
        sent.encrypted();
        String encrypted = Cookie.gone("pishkhan_session", call()).header();

        assertThat(plain).isEqualTo("pishkhan_session=token; Path=/alfresco/s/pishkhan; HttpOnly; SameSite=Strict");
        assertThat(encrypted)
                .isEqualTo(
                        "pishkhan_session=; Path=/alfresco/s/pishkhan; Max-Age=0; HttpOnly; SameSite=Strict; Secure");
    }

    private Call call() {
        return new Call(sent, none(), new Clients("").of(sent));
    }

    private static FormReader none() {
        return new FormReader(() -> Path.of("none"), new FileCheck(List.of()), TestFiles.NO_SCAN);
    }
}
