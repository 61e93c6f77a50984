// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    private final View service = cast.passerby().looksAtService("transcript").granted();
    private final String subject = "ریزنمرات " + UUID.randomUUID();

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser(new Cast().target().uri());
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    void aRequestIsFiledOnceThoughMuchWasWrongAndTheAnswerWasLost() {
        CitizenPage phone = atTheForm();
        FilingPage filing = phone.filing()
                .saysWhoAndWhat("سارا رضایی", subject, "برای ادامهٔ تحصیل لازم است.")
                .goesOnTo("اطلاعات لازم برای این خدمت");

        fillsInTheForm(filing);
        attachesTheDocuments(filing);
        int filings = filing.goesOnTo("بازبینی و ارسال")
                .inspects("citizen-3-check-of-a-service")
                .sendsInVain()
                .is("اطلاعات لازم برای این خدمت")
                .inspects("citizen-3-refused")
                .answers("شمارهٔ دانشجویی", "۹۹۱۲۳۴۵۶")
                .goesOnTo("بازبینی و ارسال")
                .sendsAndLosesTheAnswer()
                .inspects("citizen-3-interrupted")
                .sendsAgainWithADoubleClick();
        String code = filing.receivesACode();

        assertThat(filings).as("requests that two clicks sent").isEqualTo(1);
        assertThat(filing.goesBackInTheBrowser().receivesACode())
                .as("back after the receipt")
                .isEqualTo(code);
        assertThat(phone.countsOwnRequests(subject)).isEqualTo(1);
        seesEverythingAtTheDesk(code);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatWasTypedOutlivesAReloadButNotTheSignOut() {
        CitizenPage phone = atTheForm();
        FilingPage filing = phone.filing()
                .saysWhoAndWhat("سارا رضایی", subject, "متن")
                .goesOnTo("اطلاعات لازم برای این خدمت")
                .comesBackAfterAReload()
                .inspects("citizen-3-draft")
                .resumes()
                .goesBackInTheBrowser();

        assertThat(filing.typedSubject()).isEqualTo(subject);
        assertThat(phone.keeps(subject)).as("kept while signed in").isTrue();
        assertThat(phone.signsOut().keeps(subject)).as("kept after signing out").isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatWasTypedIsGoneThoughTheSignOutDidNotReachTheServer() {
        CitizenPage phone = atTheForm();
        phone.filing().saysWhoAndWhat("سارا رضایی", subject, "متن").goesOnTo("اطلاعات لازم برای این خدمت");

        assertThat(phone.keeps(subject)).as("kept while signed in").isTrue();
        assertThat(phone.signsOutInVainWithoutAConnection().keeps(subject))
                .as("kept after the attempt to sign out")
                .isFalse();
    }

    /** First with two answers that the page refuses; with one that only the server can refuse. */
    private static void fillsInTheForm(FilingPage filing) {
        filing.answers("کد ملی", "۰۰۱۲۳۴۵۶۷۸")
                .answers("شمارهٔ دانشجویی", "ندارم")
                .chooses("دانش‌آموخته شده‌اید؟", "بله")
                .names("تاریخ دانش‌آموختگی", "۳۰", "۱۲", "۱۴۰۲")
                .chooses("زبان ریزنمرات", "انگلیسی")
                .chooses("چگونه دریافت می‌کنید؟", "از همین پیشخوان")
                .goesOn()
                .isTold("کد ملی درست نیست")
                .isTold("چنین روزی در تقویم شمسی نیست")
                .inspects("citizen-3-form-of-a-service")
                .answers("کد ملی", "۰۰۱۲۳۴۵۶۷۹")
                .names("تاریخ دانش‌آموختگی", "۲۹", "۱۲", "۱۴۰۲")
                .goesOnTo("مدارک و پیوست‌ها");
    }

    private static void attachesTheDocuments(FilingPage filing) {
        filing.attaches("تصویر کارت ملی", Attachment.png("کارت.png"))
                .goesOn()
                .isTold("«رسید پرداخت» را بارگذاری کنید.")
                .inspects("citizen-3-documents-missing")
                .attaches("رسید پرداخت", Attachment.pdf("رسید.pdf"))
                .attaches("تصویر صفحهٔ نخست گذرنامه", Attachment.jpeg("گذرنامه.jpg"));
    }

    private void seesEverythingAtTheDesk(String code) {
        View letter = cast.officer("medicine").opens(code).granted();
        assertThat(letter.list("files"))
                .extracting(file -> file.text("document"))
                .containsExactlyInAnyOrder("national-card", "payment-receipt", "passport");
        assertThat(letter.list("formFields"))
                .extracting(field -> field.text("code"), field -> field.text("value"))
                .contains(tuple("graduated-on", "۱۴۰۲/۱۲/۲۹"), tuple("student-number", "99123456"));
    }

    private CitizenPage atTheForm() {
        String title = service.text("title");
        return browser.phone()
                .opens()
                .searchesAndChooses(title.replace('ی', 'ي'), title)
                .signsIn(citizen.mobile(), citizen::newestCode);
    }
}
