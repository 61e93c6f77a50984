// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pishkhan.acceptance.stage.SmsSink;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Captcha;
import org.pishkhan.acceptance.wire.Multipart;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;
import org.pishkhan.acceptance.wire.Wire;

/** Someone with a mobile number and a browser. */
public final class Citizen implements Caller {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SURVEY = Pattern.compile("/surveys/([0-9a-f]{32})$");

    private final Wire wire;
    private final SmsSink sms;
    private final String mobile;
    private String language = "fa";

    public Citizen(Wire wire, SmsSink sms, String mobile) {
        this.wire = wire;
        this.sms = sms;
        this.mobile = mobile;
    }

    public String mobile() {
        return mobile;
    }

    /** The same citizen and browser, led to another node of the target. */
    public Citizen at(URI node) {
        return new Citizen(wire.at(node), sms, mobile).reading(language);
    }

    public Citizen reading(String otherLanguage) {
        language = otherLanguage;
        return this;
    }

    /** Someone with another number at the same browser. */
    public Citizen handsThePhoneTo(String otherMobile) {
        return new Citizen(wire, sms, otherMobile);
    }

    // --- signing in

    public Citizen signedIn() {
        asksForACode().granted();
        signsInWith(newestCode()).granted();
        return this;
    }

    public Reply asksForACode() {
        return asksForACodeAs(mobile);
    }

    /** @param spelling of the number, as someone types it */
    public Reply asksForACodeAs(String spelling) {
        return asksForACode(spelling, Captcha.solve(challenge()));
    }

    public Reply asksForACode(String spelling, String captcha) {
        return sends(Call.post("/public/otp").json(Map.of("mobile", spelling, "captcha", captcha)));
    }

    public View challenge() {
        return sends(Call.get("/public/captcha")).granted();
    }

    public Reply signsInWith(String code) {
        return sends(Call.post("/public/sessions").json(Map.of("mobile", mobile, "code", code)));
    }

    /** The code of the newest such SMS; waits for the first. */
    public String newestCode() {
        return codeOfSms(1);
    }

    /** @param count which one: 1 for the first that this number ever got */
    public String codeOfSms(int count) {
        View message = sms.await(
                        mobile,
                        count,
                        "with a code to " + mobile,
                        each -> each.text("kind").equals("otp"))
                .get(count - 1);
        Matcher matcher = CODE.matcher(message.text("text"));
        if (!matcher.find()) {
            throw new AssertionError("No code of six digits in the SMS");
        }
        return matcher.group();
    }

    public Reply signsOut() {
        return sends(Call.delete("/public/sessions/current"));
    }

    /** The cookies of this browser, for someone else to try. */
    public String cookies() {
        return wire.cookieHeader();
    }

    public Reply listsRequestsWithStolen(String cookies) {
        return sends(Call.get("/public/requests").header("Cookie", cookies));
    }

    // --- requests

    public Reply files(LetterDraft letter) {
        return sends(letter.call());
    }

    public Reply files(LetterDraft letter, String idempotencyKey) {
        return sends(letter.call().header("Idempotency-Key", idempotencyKey));
    }

    /** Files a letter that is in order and answers its tracking code. */
    public String filed(LetterDraft letter) {
        return files(letter).granted().text("trackingCode");
    }

    /** Sends something that claims to be a form. */
    public Reply filesAs(String contentType, byte[] content) {
        return sends(Call.post("/public/requests").body(contentType, content));
    }

    public Reply listsRequests() {
        return sends(Call.get("/public/requests"));
    }

    public Reply listsRequests(int skip, int max) {
        return sends(Call.get("/public/requests").with("skip", skip).with("max", max));
    }

    public Reply listsRequestsWith(String parameter, String value) {
        return sends(Call.get("/public/requests").with(parameter, value));
    }

    public Reply reads(String trackingCode) {
        return sends(Call.get("/public/requests/" + trackingCode));
    }

    public Reply downloads(String trackingCode, String file) {
        return sends(Call.get("/public/requests/" + trackingCode + "/files/" + file));
    }

    public Reply downloadsTheAnswer(String trackingCode) {
        return sends(Call.get("/public/requests/" + trackingCode + "/answer"));
    }

    public Reply completes(String trackingCode, String text, Attachment... attachments) {
        Multipart form = new Multipart().field("text", text);
        for (Attachment attachment : attachments) {
            form.file("attachments", attachment);
        }
        return sends(
                Call.put("/public/requests/" + trackingCode + "/completion").form(form));
    }

    /** @param fields texts of the form, such as {@code answers}: JSON of items and words */
    public Reply completesItems(String trackingCode, Map<String, String> fields, Attachment... attachments) {
        Multipart form = new Multipart();
        fields.forEach(form::field);
        for (Attachment attachment : attachments) {
            form.file("attachments", attachment);
        }
        return sends(
                Call.put("/public/requests/" + trackingCode + "/completion").form(form));
    }

    public Reply withdraws(String trackingCode) {
        return sends(Call.post("/public/requests/" + trackingCode + "/withdrawal"));
    }

    public Reply objects(String trackingCode, String text) {
        return sends(
                Call.post("/public/requests/" + trackingCode + "/objection").json(Map.of("text", text)));
    }

    public Reply votes(String trackingCode, Map<String, ?> ballot) {
        return sends(Call.post("/public/requests/" + trackingCode + "/survey").json(ballot));
    }

    // --- telephone

    /** Waits for the SMS of that kind about a request and answers its text. */
    public String readsSms(String kind, String trackingCode) {
        return readsSms(kind, trackingCode, 1);
    }

    /** @param count which one of that kind: 1 for the first */
    public String readsSms(String kind, String trackingCode, int count) {
        return sms.await(
                        mobile,
                        count,
                        kind + " about " + trackingCode,
                        message -> message.text("kind").equals(kind)
                                && message.text("trackingCode").equals(trackingCode))
                .get(count - 1)
                .text("text");
    }

    /** The secret of the link to the survey at the end of the SMS about the answer. */
    public String opensSurveyOf(String trackingCode) {
        Matcher link = SURVEY.matcher(readsSms("answered", trackingCode));
        if (!link.find()) {
            throw new AssertionError("No link to a survey in the SMS; is pishkhan.web.public-url set?");
        }
        return link.group(1);
    }

    @Override
    public Reply tries(Call call) {
        return sends(call);
    }

    private Reply sends(Call call) {
        return wire.send(call.header("Accept-Language", language));
    }
}
