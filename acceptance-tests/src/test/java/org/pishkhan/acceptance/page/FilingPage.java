// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Confidential;

/** Filing a request on the citizen page, step by step. */
public final class FilingPage {

    private static final String FILINGS = "*/pishkhan/public/requests";

    private final Window window;

    FilingPage(Window window) {
        this.window = window;
    }

    public FilingPage saysWhoAndWhat(String fullName, String subject, String text) {
        List.of(fullName, subject, text).forEach(Confidential::keep);
        window.field("نام و نام خانوادگی").fill(fullName);
        window.field("موضوع درخواست").fill(subject);
        window.field("متن درخواست").fill(text);
        return this;
    }

    public FilingPage answers(String label, String value) {
        Confidential.keep(value);
        window.field(label).fill(value);
        return this;
    }

    public FilingPage chooses(String question, String option) {
        window.group(question).getByLabel(option).check();
        return this;
    }

    public FilingPage names(String question, String day, String month, String year) {
        Locator date = window.group(question);
        date.getByLabel("روز").fill(day);
        date.getByLabel("ماه").fill(month);
        date.getByLabel("سال").fill(year);
        return this;
    }

    public FilingPage attaches(String label, Attachment file) {
        Confidential.keep(file.name());
        window.field(label).setInputFiles(new FilePayload(file.name(), file.mediaType(), file.content()));
        return this;
    }

    /** Waits for the step with this heading. */
    public FilingPage is(String heading) {
        window.heading(heading).waitFor();
        return this;
    }

    public FilingPage goesOn() {
        window.button("ادامه").click();
        return this;
    }

    public FilingPage goesOnTo(String heading) {
        return goesOn().is(heading);
    }

    public FilingPage inspects(String name) {
        window.inspect(name);
        return this;
    }

    public FilingPage isTold(String words) {
        window.words(words).waitFor();
        return this;
    }

    /** Reads back a field of the first step. */
    public String typedSubject() {
        return window.field("موضوع درخواست").inputValue();
    }

    public FilingPage comesBackAfterAReload() {
        window.page().reload();
        window.heading("یک درخواست ناتمام دارید").waitFor();
        return this;
    }

    public FilingPage resumes() {
        window.button("ادامه همین درخواست").click();
        return this;
    }

    public FilingPage goesBackInTheBrowser() {
        window.page().goBack();
        return this;
    }

    /** The filing arrives, its answer does not. */
    public FilingPage sendsAndLosesTheAnswer() {
        CDPSession wire = window.page().context().newCDPSession(window.page());
        wire.on("Fetch.requestPaused", paused -> wire.send("Fetch.failRequest", connectionReset(paused)));
        wire.send("Fetch.enable", responsesTo(FILINGS));
        window.button("ثبت درخواست").click();
        window.heading("پاسخی از سرور نرسید").waitFor();
        wire.send("Fetch.disable");
        wire.detach();
        return this;
    }

    /** @return how often the browser asked the server to file it */
    public int sendsAgainWithADoubleClick() {
        AtomicInteger filings = new AtomicInteger();
        window.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/public/requests")) {
                filings.incrementAndGet();
            }
        });
        window.button("ارسال دوباره").dblclick();
        window.heading("درخواست شما ثبت شد").waitFor();
        return filings.get();
    }

    public FilingPage sendsInVain() {
        window.button("ثبت درخواست").click();
        return this;
    }

    /** Sends what is on the last step, and answers the tracking code of the receipt. */
    public String sends() {
        window.button("ثبت درخواست").click();
        return receivesACode();
    }

    public String receivesACode() {
        window.heading("درخواست شما ثبت شد").waitFor();
        return window.page().locator(".big-code").innerText().replaceAll("[^0-9A-Za-z]", "");
    }

    private static JsonObject responsesTo(String address) {
        JsonObject pattern = new JsonObject();
        pattern.addProperty("urlPattern", address);
        pattern.addProperty("requestStage", "Response");
        JsonArray patterns = new JsonArray();
        patterns.add(pattern);
        JsonObject parameters = new JsonObject();
        parameters.add("patterns", patterns);
        return parameters;
    }

    private static JsonObject connectionReset(JsonObject paused) {
        JsonObject parameters = new JsonObject();
        parameters.add("requestId", paused.get("requestId"));
        parameters.addProperty("errorReason", "ConnectionReset");
        return parameters;
    }
}
