// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.firefox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Confidential;
import org.pishkhan.acceptance.wire.View;

/** The way from the start page to the receipt in the other family of browsers. */
class FirefoxIT {

    private static final Attachment PICTURE = Attachment.png("تصویر کارت.png");

    @TempDir
    private Path folder;

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.stranger();

    @Test
    void aRequestIsFiledInFirefox() throws IOException {
        String code;
        String subject = "درخواست " + UUID.randomUUID();
        Confidential.keep(subject);

        try (Firefox firefox = new Firefox()) {
            firefox.opens(cast.target().uri().resolve("/alfresco/s/pishkhan/citizen?lang=fa"));
            firefox.clicks("a", "ثبت درخواست");
            firefox.clicks("a", "درخواست دیگر — ستاد مرکزی");
            firefox.types("شماره تلفن همراه", citizen.mobile());
            firefox.clicks("button", "دریافت کد");
            firefox.sees("label", "کد تأیید");
            firefox.types("کد تأیید", citizen.newestCode());
            firefox.clicks("button", "ورود به سامانه");
            firefox.types("نام و نام خانوادگی", "سارا رضایی");
            firefox.types("موضوع درخواست", subject);
            firefox.types("متن درخواست", "لطفاً گواهی صادر فرمایید.");
            firefox.chooses("پیوست‌ها", picture());
            firefox.clicks("button", "ادامه");
            firefox.sees("h1", "بازبینی و ارسال");

            firefox.clicks("button", "ثبت درخواست");
            firefox.sees("h1", "درخواست شما ثبت شد");
            code = firefox.sees(".big-code", "-").replaceAll("[^0-9A-Z]", "");
        }

        View filed = cast.officer("central").opens(code).granted();
        assertThat(filed.text("subject")).isEqualTo(subject);
        assertThat(filed.list("files")).extracting(file -> file.text("name")).containsExactly(PICTURE.name());
    }

    private Path picture() throws IOException {
        return Files.write(folder.resolve(PICTURE.name()), PICTURE.content());
    }
}
