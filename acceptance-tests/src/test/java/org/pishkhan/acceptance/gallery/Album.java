// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.gallery;

import java.util.List;
import java.util.Map;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;

/** What there is to be seen: one citizen's requests in each status, made over HTTP, with texts that are hard to set. */
final class Album {

    /** Well-formed, and nobody's. */
    static final String UNKNOWN_CODE = "2222222222222";

    static final String UNKNOWN_ID = "22222222222222222222222222";

    private static final String LONG_SUBJECT =
            "درخواست صدور گواهی اشتغال به تحصیل برای ارائه به کنسولگری جمهوری فدرال آلمان (شعبهٔ ۲) — پیرو نامهٔ شمارهٔ ۱۴۰۴/۸۷۶-الف";
    private static final String LONG_WORD = "https://example.org/" + "donaudampfschifffahrtsgesellschaft".repeat(3);

    private final Cast cast;
    private final Officer officer;
    private final Citizen regular;
    private final Citizen newcomer;
    private final Map<String, String> codes;
    private final String survey;

    Album(Cast cast) {
        this.cast = cast;
        this.officer = cast.officer("central");
        this.regular = cast.citizen();
        this.newcomer = cast.citizen();
        officer.takesATicket();
        this.codes = Map.of(
                "withdrawn", withdrawn(),
                "rejected", rejected(),
                "registered", registered(),
                "answered", answered(),
                "returned", returned(),
                "submitted", submitted(),
                "re-examination", reExamined());
        this.survey = regular.opensSurveyOf(code("answered"));
    }

    /** The tracking code of the request in that status. */
    String code(String status) {
        return codes.get(status);
    }

    /** The id that stands on the answer. */
    String verification() {
        return regular.reads(code("answered")).granted().text("answer/verification");
    }

    /** What the link to the survey about the answer ends with. */
    String survey() {
        return survey;
    }

    /** The cookies of the browser, as a header. */
    String cookies(Scene.Visitor visitor) {
        return switch (visitor) {
            case PASSERBY -> "";
            case NEWCOMER -> newcomer.cookies();
            case REGULAR -> regular.cookies();
        };
    }

    private String withdrawn() {
        String code = filed("اصلاح نام پدر");
        regular.withdraws(code).granted();
        return code;
    }

    private String rejected() {
        String code = filed("تقاضای انتقال به واحد دیگر");
        officer.rejects(
                        code,
                        "رسیدگی به این موضوع در صلاحیت این واحد نیست؛ لطفاً به سامانهٔ سجاد (portal.saorg.ir) مراجعه فرمایید.")
                .granted();
        return code;
    }

    private String reExamined() {
        String code = filed("اعتراض به نمرهٔ پایان‌نامه");
        officer.rejects(code, "مهلت ثبت این درخواست گذشته است.").granted();
        regular.objects(code, "درخواست را پیش از پایان مهلت ثبت کرده‌ام؛ رسید آن پیوست نخستین درخواست است.")
                .granted();
        return code;
    }

    private String registered() {
        String code = filed("گواهی کسر از حقوق");
        officer.approvesFor(code, "expert-1").granted();
        return code;
    }

    private String answered() {
        String code = filed("استعلام مدرک تحصیلی (BSc)");
        officer.approvesFor(code, "expert-1").granted();
        cast.expert(1)
                .answersTask(
                        cast.expert(1).taskOf(code),
                        "با سلام و احترام\n\nبه استحضار می‌رساند اصالت مدرک شما تأیید شد. نامهٔ شمارهٔ ۱۲۳/الف پیوست است.",
                        Attachment.pdf("پاسخ نهایی (نسخهٔ ۲).pdf"))
                .granted();
        return code;
    }

    private String returned() {
        String code = regular.filed(LetterDraft.to("development")
                .with("service", "employment-certificate")
                .with("subject", "گواهی اشتغال به کار"));
        cast.officer("development")
                .returns(
                        code,
                        Map.of(
                                "deficiencies",
                                List.of("national-card", "علت درخواست گواهی را بنویسید."),
                                "note",
                                "لطفاً تصویرها خوانا و با قالب PDF باشند."))
                .granted();
        return code;
    }

    private String submitted() {
        return regular.filed(LetterDraft.to("development")
                .with("fullName", "سیده فاطمه‌الزهرا حسینی‌نژاد طباطبایی‌فر")
                .with("subject", LONG_SUBJECT)
                .with("text", "با سلام،\nلطفاً نشانی زیر را ببینید:\n" + LONG_WORD)
                .withBody(Attachment.pdf("نامهٔ اصلی (۱).pdf"))
                .withAttachments(
                        Attachment.png("Scan_0001 – تصویر کارت ملی [پشت].png"),
                        Attachment.jpeg("photo_2025-11-20_" + "x".repeat(60) + ".jpg")));
    }

    private String filed(String subject) {
        return regular.filed(LetterDraft.to("central").with("subject", subject));
    }
}
