// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Upload;
import org.pishkhan.triage.Filing;

/** A filing at the central desk by Maryam, in Persian, with a text alone. */
public final class FilingBuilder {

    private String fullName = "مریم محمدی";
    private MobileNumber mobile = People.MARYAM;
    private Language language = Language.FA;
    private String subject = "درخواست گواهی";
    private String text = "لطفاً گواهی صادر کنید.";
    private String desk = "central";
    private Optional<String> service = Optional.empty();
    private Kind kind = Kind.QUESTION;
    private final List<Upload> uploads = new ArrayList<>();
    private boolean labelled;
    private Optional<String> key = Optional.empty();

    public static FilingBuilder aFiling() {
        return new FilingBuilder();
    }

    public FilingBuilder inTheNameOf(String name) {
        fullName = name;
        return this;
    }

    public FilingBuilder by(MobileNumber number) {
        mobile = number;
        return this;
    }

    public FilingBuilder in(Language spoken) {
        language = spoken;
        return this;
    }

    public FilingBuilder about(String what) {
        subject = what;
        return this;
    }

    public FilingBuilder saying(String words) {
        text = words;
        return this;
    }

    public FilingBuilder at(String deskCode) {
        desk = deskCode;
        return this;
    }

    public FilingBuilder forService(String code) {
        service = Optional.of(code);
        return this;
    }

    public FilingBuilder being(Kind what) {
        kind = what;
        return this;
    }

    public FilingBuilder with(Upload... files) {
        uploads.addAll(List.of(files));
        return this;
    }

    /** Says of every attachment which document it is, if only that it is none in particular. */
    public FilingBuilder labelled() {
        labelled = true;
        return this;
    }

    public FilingBuilder underKey(String idempotencyKey) {
        key = Optional.of(idempotencyKey);
        return this;
    }

    public Filing build() {
        return new Filing(
                new Applicant(fullName, mobile, language),
                new Matter(subject, text, desk, service, kind),
                uploads,
                labelled,
                key);
    }
}
