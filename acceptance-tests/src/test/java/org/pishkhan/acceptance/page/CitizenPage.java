// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.pishkhan.acceptance.wire.Attachment;

/** The citizen page on a phone. */
public final class CitizenPage {

    private final Window window;

    CitizenPage(Window window) {
        this.window = window;
    }

    public CitizenPage opens() {
        window.open("/alfresco/s/pishkhan/citizen");
        window.heading("میز خدمت الکترونیک").waitFor();
        window.inspect("citizen-1-start");
        return this;
    }

    public CitizenPage choosesAnotherMatterOf(String deskTitle) {
        window.link("ثبت درخواست").click();
        window.link("درخواست دیگر — " + deskTitle).click();
        return this;
    }

    /** Searches for the service on the start page, reads its sheet, and enters the form from there. */
    public CitizenPage searchesAndChooses(String words, String service) {
        window.field("چه خدمتی می‌خواهید؟").fill(words);
        window.inspect("citizen-1-search");
        window.link(service).click();
        window.heading(service).waitFor();
        window.inspect("citizen-1-sheet");
        window.link("ثبت درخواست این خدمت").click();
        return this;
    }

    /** @param code asked for once the page says that it was sent */
    public CitizenPage signsIn(String mobile, Supplier<String> code) {
        window.field("شماره تلفن همراه").fill(mobile);
        window.inspect("citizen-2-sign-in");
        window.button("دریافت کد").click();
        window.field("کد تأیید").waitFor();
        window.field("کد تأیید").fill(code.get());
        window.button("ورود به سامانه").click();
        return this;
    }

    public FilingPage filing() {
        return new FilingPage(window);
    }

    /** Files a letter that is for no service in particular, and answers the tracking code of the receipt. */
    public String files(String fullName, String subject, String text, Attachment attachment) {
        FilingPage filing = filing().saysWhoAndWhat(fullName, subject, text)
                .attaches("پیوست‌ها", attachment)
                .inspects("citizen-3-form")
                .goesOnTo("بازبینی و ارسال")
                .inspects("citizen-3-check");
        String code = filing.sends();
        window.inspect("citizen-4-receipt");
        return code;
    }

    /** How many of the own requests have this subject. */
    public int countsOwnRequests(String subject) {
        window.link("درخواست‌های من").click();
        window.heading("درخواست‌های من").waitFor();
        window.link(subject).waitFor();
        return window.links(subject);
    }

    public CitizenPage opensOwnRequest(String subject) {
        window.link("درخواست‌های من").click();
        window.heading("درخواست‌های من").waitFor();
        window.link(subject).waitFor();
        window.inspect("citizen-5-requests");
        window.link(subject).click();
        window.heading(subject).waitFor();
        return this;
    }

    public CitizenPage sees(String words) {
        window.words(words).waitFor();
        return this;
    }

    /** Ends at the start page, where nothing of the letters is shown. */
    public CitizenPage signsOut() {
        window.button("خروج").click();
        window.button("خروج").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    public CitizenPage signsOutInVainWithoutAConnection() {
        window.page().context().setOffline(true);
        window.button("خروج").click();
        window.words("خروج انجام نشد").waitFor();
        return this;
    }

    /** Whether the browser itself keeps these words. */
    public boolean keeps(String words) {
        return (boolean) window.page().evaluate("words => JSON.stringify({ ...localStorage }).includes(words)", words);
    }

    public byte[] downloadsTheAnswer() {
        window.inspect("citizen-6-answer");
        Download download = window.page()
                .waitForDownload(() -> window.button("دریافت جوابیه").click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
