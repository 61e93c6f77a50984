// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Confidential;

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
        window.field("واحد سازمانی مخاطب").selectOption(new SelectOption().setLabel(deskTitle));
        window.link("درخواست دیگر").click();
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

    /** Fills the form and answers the tracking code of the receipt. */
    public String files(String fullName, String subject, String text, Attachment attachment) {
        List.of(fullName, subject, text, attachment.name()).forEach(Confidential::keep);
        window.field("نام و نام خانوادگی").fill(fullName);
        window.field("موضوع درخواست").fill(subject);
        window.field("متن درخواست").fill(text);
        window.field("پیوست‌ها")
                .setInputFiles(new FilePayload(attachment.name(), attachment.mediaType(), attachment.content()));
        window.inspect("citizen-3-form");
        window.button("ثبت درخواست").click();
        window.heading("درخواست شما ثبت شد").waitFor();
        window.inspect("citizen-4-receipt");
        return window.page().locator(".big-code").innerText().replaceAll("[^0-9A-Za-z]", "");
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
