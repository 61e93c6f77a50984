// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.page.Browser;
import org.pishkhan.acceptance.page.CitizenPage;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;

/** The journey of a letter by clicking, on a phone and on a desktop. */
class BrowserIT {

    private static Browser browser;

    private final Cast cast = new Cast();
    private final String subject = "درخواست گواهی " + UUID.randomUUID();

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser(new Cast().target().uri());
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    void aLetterIsFiledApprovedAnsweredAndReadByClicking() {
        Citizen citizen = cast.stranger();
        Attachment answer = Attachment.pdf("پاسخ.pdf");
        CitizenPage phone = browser.phone();
        String code = phone.opens()
                .choosesAnotherMatterOf(titleOf("central"))
                .signsIn(citizen.mobile(), citizen::newestCode)
                .files("سارا رضایی", subject, "لطفاً گواهی صادر فرمایید.", Attachment.png("تصویر کارت.png"));

        browser.desktop()
                .opens()
                .logsIn("officer-central", "demo")
                .opensFromTheQueue(subject)
                .approvesFor("expert-1", "لطفاً گواهی صادر شود.");
        browser.desktop()
                .opens()
                .logsIn("expert-1", "demo")
                .opensFromTheInbox(subject)
                .sees("لطفاً گواهی صادر شود.")
                .answers("گواهی شما پیوست است.", answer);

        phone.opensOwnRequest(subject).sees("گواهی شما پیوست است.");
        assertThat(phone.downloadsTheAnswer()).isEqualTo(answer.content());
        assertThat(cast.passerby().looksUpStatus(code).granted().text("status")).isEqualTo("answered");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theDeskSeesWhereItReferredALetterAndWhatWasSent() {
        String code = cast.citizen().filed(LetterDraft.to("development").with("subject", subject));

        browser.desktop()
                .opens()
                .logsIn("officer-development", "demo")
                .opensFromTheQueue(subject)
                .refersTo("medicine", "مربوط به دانشکده است.")
                .opensTheTabOfReferred()
                .seesInTheRowOf(subject, titleOf("medicine"));
        browser.desktop().opens().logsIn("officer-medicine", "demo").seesTheSms(code);

        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSecretaryReadsTheRegister() {
        String code = cast.citizen().filed(LetterDraft.to("central").with("subject", subject));
        cast.officer("central").approvesFor(code, "expert-2").granted();

        browser.desktop().opens().logsIn("secretary", "demo").seesInTheRegister(subject);

        assertThat(browser.complaints()).isEmpty();
    }

    private String titleOf(String desk) {
        return cast.passerby()
                .looksAtDesks()
                .granted()
                .one("items", "code", desk)
                .text("title");
    }
}
