// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;

/** A request of Maryam's at the central desk, submitted on 1405/09/01, in Persian. */
public final class RequestBuilder {

    public static final TrackingCode CODE = new TrackingCode("2222222222222");

    private TrackingCode code = CODE;
    private MobileNumber mobile = People.MARYAM;
    private Language language = Language.FA;
    private String desk = "central";
    private Optional<String> service = Optional.empty();
    private Status status = Status.SUBMITTED;
    private Instant submittedAt = Instant.parse("2026-11-22T08:43:00Z");
    private List<Deficiency> deficiencies = List.of();
    private Optional<Letter> letter = Optional.empty();
    private Optional<Answer> answer = Optional.empty();

    public static RequestBuilder aRequest() {
        return new RequestBuilder();
    }

    public RequestBuilder coded(TrackingCode trackingCode) {
        code = trackingCode;
        return this;
    }

    public RequestBuilder of(MobileNumber number) {
        mobile = number;
        return this;
    }

    public RequestBuilder in(Language spoken) {
        language = spoken;
        return this;
    }

    public RequestBuilder at(String deskCode) {
        desk = deskCode;
        return this;
    }

    public RequestBuilder forService(String serviceCode) {
        service = Optional.of(serviceCode);
        return this;
    }

    public RequestBuilder submittedAt(Instant time) {
        submittedAt = time;
        return this;
    }

    public RequestBuilder returnedFor(String... missing) {
        status = Status.RETURNED;
        deficiencies = List.of(missing).stream().map(Deficiency::new).toList();
        return this;
    }

    public RequestBuilder registeredTo(String expert) {
        status = Status.REGISTERED;
        letter = Optional.of(new Letter("1405/central/00001", submittedAt, expert, List.of(), 2));
        return this;
    }

    public RequestBuilder answered(Instant at) {
        status = Status.ANSWERED;
        answer = Optional.of(new Answer(
                "1405/central/00002", at, "پاسخ", false, "expert-1", "کارشناس مسئول", "23456789abcdefghjklmnpqrst"));
        return this;
    }

    public RequestBuilder being(Status wanted) {
        status = wanted;
        return this;
    }

    public Request build() {
        return new Request(
                code,
                new Applicant("مریم محمدی", mobile, language),
                new Matter("درخواست گواهی", "متن", desk, service, Kind.QUESTION),
                status,
                submittedAt,
                Instant.parse("2026-11-29T20:29:59Z"),
                submittedAt,
                false,
                deficiencies,
                "",
                "",
                "",
                letter,
                answer);
    }
}
