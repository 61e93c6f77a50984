// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;

/**
 * Requests in every status, each with the same past: filed at one desk, referred to another, and once registered given to one
 * expert who referred it on to another. Calls that change nothing share one for each status.
 */
final class Dossiers {

    static final String DESK = "central";
    static final String FORMER_DESK = "development";
    static final String OTHER_DESK = "medicine";
    static final int FORMER_EXPERT = 1;
    static final int EXPERT = 2;
    static final int OTHER_EXPERT = 3;

    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final Cast cast;
    private final Citizen applicant;
    private final Officer officer;
    private final Officer formerOfficer;
    private final Map<State, Dossier> shared = new EnumMap<>(State.class);

    Dossiers(Cast cast, Citizen applicant) {
        this.cast = cast;
        this.applicant = applicant;
        this.officer = cast.officer(DESK);
        this.formerOfficer = cast.officer(FORMER_DESK);
        officer.takesATicket();
        formerOfficer.takesATicket();
    }

    Dossier shared(State state) {
        return shared.computeIfAbsent(state, this::fresh);
    }

    Dossier fresh(State state) {
        String code = applicant.filed(LetterDraft.to(FORMER_DESK).withBody(Attachment.pdf("متن.pdf")));
        formerOfficer.refers(code, DESK, "").granted();
        return switch (state) {
            case SUBMITTED -> untouched(code);
            case RETURNED -> returned(code);
            case REJECTED -> rejected(code);
            case WITHDRAWN -> withdrawn(code);
            case REGISTERED -> registered(code);
            case ANSWERED -> answered(code);
            case RE_EXAMINATION -> objected(code);
            case CLOSED -> closed(code);
        };
    }

    private static Dossier untouched(String code) {
        return new Dossier(code, Dossier.NO_TASK, Dossier.NO_MESSAGE, Dossier.NO_ANSWER, Dossier.NO_SURVEY);
    }

    private Dossier returned(String code) {
        officer.returns(code, Map.of("note", "مدارک ناقص است.")).granted();
        return untouched(code);
    }

    private Dossier rejected(String code) {
        officer.rejects(code, "خارج از صلاحیت").granted();
        return untouched(code);
    }

    private Dossier withdrawn(String code) {
        applicant.withdraws(code).granted();
        return untouched(code);
    }

    private Dossier registered(String code) {
        Expert first = cast.expert(FORMER_EXPERT);
        Expert second = cast.expert(EXPERT);
        officer.approvesFor(code, first.userName()).granted();
        first.refersTask(first.taskOf(code), second.userName(), "لطفاً رسیدگی فرمایید.")
                .granted();
        return new Dossier(code, second.taskOf(code), Dossier.NO_MESSAGE, Dossier.NO_ANSWER, Dossier.NO_SURVEY);
    }

    private Dossier answered(String code) {
        Dossier letter = registered(code);
        cast.expert(EXPERT).answersTask(letter.task(), "پاسخ").granted();
        String verification = applicant.reads(code).granted().text("answer/verification");
        return new Dossier(code, letter.task(), letter.message(), verification, applicant.opensSurveyOf(code));
    }

    private Dossier objected(String code) {
        Dossier letter = answered(code);
        applicant.objects(code, "پاسخ به پرسش من مربوط نبود.").granted();
        return letter;
    }

    private Dossier closed(String code) {
        Dossier letter = answered(code);
        Awaitility.await("the answered request is closed")
                .atMost(CLOSING)
                .until(() -> cast.passerby()
                        .looksUpStatus(code)
                        .granted()
                        .text("status")
                        .equals(State.CLOSED.code()));
        return letter;
    }

    /** A letter of the desk, with the SMS about its registration, which was sent. */
    Dossier withMessage() {
        Dossier letter = shared(State.REGISTERED);
        applicant.readsSms("registered", letter.code());
        return Awaitility.await("the SMS counts as sent")
                .until(
                        () -> officer.readsOutbox(Map.of("state", "accepted", "max", 100)).items().stream()
                                .filter(message -> message.text("trackingCode").equals(letter.code())
                                        && message.text("kind").equals("registered"))
                                .map(message -> new Dossier(
                                        letter.code(),
                                        letter.task(),
                                        message.text("id"),
                                        letter.verification(),
                                        letter.survey()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
