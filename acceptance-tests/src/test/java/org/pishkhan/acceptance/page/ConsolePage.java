// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.pishkhan.acceptance.wire.Attachment;

/** The staff console on a desktop. */
public final class ConsolePage {

    private final Window window;

    ConsolePage(Window window) {
        this.window = window;
    }

    public ConsolePage opens() {
        window.open("/alfresco/s/pishkhan/console");
        window.heading("ورود کارکنان").waitFor();
        window.inspect("console-1-log-in");
        return this;
    }

    /** Whether what is typed as password stays hidden, and a password manager may fill it in. */
    public boolean hidesThePassword() {
        Locator password = window.field("گذرواژه");
        return "password".equals(password.getAttribute("type"))
                && "current-password".equals(password.getAttribute("autocomplete"));
    }

    public ConsolePage signsOut() {
        window.button("خروج").click();
        window.heading("ورود کارکنان").waitFor();
        return this;
    }

    public ConsolePage logsIn(String userName, String password) {
        window.field("نام کاربری").fill(userName);
        window.field("گذرواژه").fill(password);
        window.button("ورود").click();
        return this;
    }

    public ConsolePage opensFromTheQueue(String subject) {
        window.link(subject).waitFor();
        window.inspect("console-2-queue");
        return opensLetter(subject);
    }

    public ConsolePage opensFromTheInbox(String subject) {
        window.link(subject).waitFor();
        window.inspect("console-5-inbox");
        return opensLetter(subject);
    }

    private ConsolePage opensLetter(String subject) {
        window.link(subject).click();
        window.heading(subject).waitFor();
        return this;
    }

    /** @param expert user name of the receiver */
    public ConsolePage approvesFor(String expert, String instruction) {
        window.button("تأیید و ثبت").click();
        window.field("کارشناس گیرنده").selectOption(expert);
        window.field("دستور به کارشناس").fill(instruction);
        window.inspect("console-3-approval");
        window.button("ثبت نامه و ارسال به کارشناس").click();
        window.words("به کارتابل کارشناس فرستاده شد").waitFor();
        window.inspect("console-4-approved");
        return this;
    }

    /** @param desk code of the other desk */
    public ConsolePage refersTo(String desk, String note) {
        window.button("ارجاع به میز دیگر").click();
        window.field("میز خدمت مقصد").selectOption(desk);
        window.field("یادداشت").fill(note);
        window.button("ارجاع").click();
        window.words("درخواست به میز دیگر ارجاع شد").waitFor();
        return this;
    }

    public ConsolePage opensTheTabOfReferred() {
        window.link("میز خدمت").click();
        window.link("ارجاع به میز دیگر").click();
        return this;
    }

    /** Waits until the words are in the same row of the table as the subject. */
    public ConsolePage seesInTheRowOf(String subject, String words) {
        window.row(subject, words).waitFor();
        window.inspect("console-8-referred");
        return this;
    }

    /** Opens the outbox and waits for an SMS with these words. */
    public ConsolePage seesTheSms(String words) {
        window.link("پیامک‌ها").click();
        window.heading("پیامک‌ها").waitFor();
        window.row(words, "").waitFor();
        window.inspect("console-9-messages");
        return this;
    }

    public ConsolePage seesInTheRegister(String subject) {
        window.row(subject, "وارده").waitFor();
        window.inspect("console-10-register");
        return this;
    }

    public ConsolePage answers(String text, Attachment file) {
        window.button("تهیه جوابیه").click();
        window.field("متن جوابیه").fill(text);
        window.field("فایل جوابیه").setInputFiles(new FilePayload(file.name(), file.mediaType(), file.content()));
        window.inspect("console-6-answer");
        window.button("ثبت و ارسال جوابیه").click();
        window.buttonOfDialog("ثبت و ارسال جوابیه").click();
        window.words("جوابیه با شماره").waitFor();
        window.inspect("console-7-answered");
        return this;
    }

    public ConsolePage sees(String words) {
        window.words(words).waitFor();
        return this;
    }
}
