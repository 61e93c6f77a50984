// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.page.Browser;
import org.pishkhan.acceptance.page.CitizenPage;
import org.pishkhan.acceptance.page.FilingPage;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/** Filing for a service on a phone: what is missing, what is interrupted, what is kept. */
class FilingInTheBrowserIT {

    private static Browser browser;

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.stranger();
    private final View service =
            cast.passerby().looksAtService("enrolment-certificate").granted();
    private final String subject = "گواهی " + UUID.randomUUID();

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser(new Cast().target().uri());
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    void aRequestIsFiledOnceThoughADocumentWasMissingAndTheAnswerWasLost() {
        CitizenPage phone = atTheForm();
        FilingPage filing = phone.filing()
                .saysWhoAndWhat("سارا رضایی", subject, "برای ارائه به بیمه لازم است.")
                .goesOnTo("مدارک و پیوست‌ها")
                .goesOn()
                .isTold("را بارگذاری کنید")
                .inspects("citizen-3-documents-missing");

        for (View document : service.list("documents")) {
            filing.attaches(document.text("title"), Attachment.png(document.text("code") + ".png"));
        }
        int filings = filing.goesOnTo("بازبینی و ارسال")
                .inspects("citizen-3-check-of-a-service")
                .sendsAndLosesTheAnswer()
                .inspects("citizen-3-interrupted")
                .sendsAgainWithADoubleClick();
        String code = filing.receivesACode();

        assertThat(filings).as("requests that two clicks sent").isEqualTo(1);
        assertThat(filing.goesBackInTheBrowser().receivesACode())
                .as("back after the receipt")
                .isEqualTo(code);
        assertThat(phone.countsOwnRequests(subject)).isEqualTo(1);
        assertThat(cast.officer("medicine").opens(code).granted().list("files"))
                .extracting(file -> file.text("document"))
                .containsExactlyInAnyOrderElementsOf(service.list("documents").stream()
                        .map(document -> document.text("code"))
                        .toList());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatWasTypedOutlivesAReloadButNotTheSignOut() {
        CitizenPage phone = atTheForm();
        FilingPage filing = phone.filing()
                .saysWhoAndWhat("سارا رضایی", subject, "متن")
                .goesOnTo("مدارک و پیوست‌ها")
                .comesBackAfterAReload()
                .inspects("citizen-3-draft")
                .resumes()
                .goesBackInTheBrowser();

        assertThat(filing.typedSubject()).isEqualTo(subject);
        assertThat(phone.keeps(subject)).as("kept while signed in").isTrue();
        assertThat(phone.signsOut().keeps(subject)).as("kept after signing out").isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    private CitizenPage atTheForm() {
        String title = service.text("title");
        return browser.phone()
                .opens()
                .searchesAndChooses(title.replace('ی', 'ي'), title)
                .signsIn(citizen.mobile(), citizen::newestCode);
    }
}
