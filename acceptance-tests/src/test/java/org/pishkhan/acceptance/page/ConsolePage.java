// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

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
