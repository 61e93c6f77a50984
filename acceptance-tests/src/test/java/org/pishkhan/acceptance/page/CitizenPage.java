// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import org.pishkhan.acceptance.wire.Attachment;

/** The citizen page on a phone. */
public final class CitizenPage {

    private final Page page;
    private final URI target;

    CitizenPage(Page page, URI target) {
        this.page = page;
        this.target = target;
    }

    public CitizenPage opens() {
        page.navigate(target + "/alfresco/s/pishkhan/citizen");
        heading("میز خدمت الکترونیک").waitFor();
        return pictured("citizen-1-start");
    }

    public CitizenPage choosesDesk(String title) {
        link("ثبت درخواست").first().click();
        page.getByLabel("واحد سازمانی مخاطب").selectOption(new SelectOption().setLabel(title));
        link("درخواست دیگر").click();
        return this;
    }

    public CitizenPage signsIn(String mobile, Supplier<String> code) {
        page.getByLabel("شماره تلفن همراه").fill(mobile);
        pictured("citizen-2-sign-in");
        button("دریافت کد").click();
        Locator field = page.getByLabel("کد تأیید");
        field.waitFor();
        field.fill(code.get());
        button("ورود به سامانه").click();
        heading("ثبت درخواست").waitFor();
        return this;
    }

    /** Fills the form and answers the tracking code of the receipt. */
    public String files(String fullName, String subject, String text, Attachment attachment) {
        page.getByLabel("نام و نام خانوادگی").fill(fullName);
        page.getByLabel("موضوع درخواست").fill(subject);
        page.getByLabel("متن درخواست").fill(text);
        page.getByLabel("پیوست‌ها").setInputFiles(payload(attachment));
        pictured("citizen-3-form");
        button("ثبت درخواست").click();
        heading("درخواست شما ثبت شد").waitFor();
        pictured("citizen-4-receipt");
        return page.locator(".big-code").innerText().replaceAll("[^0-9A-Za-z]", "");
    }

    public CitizenPage opensOwnRequest(String subject) {
        link("درخواست‌های من").first().click();
        heading("درخواست‌های من").waitFor();
        pictured("citizen-5-requests");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject))
                .click();
        heading(subject).waitFor();
        return this;
    }

    /** Reads the page anew, as someone does who got an SMS. */
    public CitizenPage looksAgain() {
        page.reload();
        page.locator("h1").waitFor();
        return this;
    }

    public CitizenPage sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    public byte[] downloadsTheAnswer() {
        pictured("citizen-6-answer");
        Download download = page.waitForDownload(() -> button("دریافت جوابیه").click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilePayload payload(Attachment attachment) {
        return new FilePayload(attachment.name(), attachment.mediaType(), attachment.content());
    }

    private CitizenPage pictured(String name) {
        Screenshots.take(page, name);
        return this;
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    private Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
