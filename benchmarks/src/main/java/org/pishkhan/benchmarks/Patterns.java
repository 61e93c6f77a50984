// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.Target;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Call;

/**
 * Makes, over HTTP and as people would, one request of each kind that a repository is full of; the loader makes many of them. Names
 * and subjects are such that nothing else contains them.
 */
final class Patterns {

    /** Spelt as search spells it, so that it can be found in what is made for searching too. */
    static final String NAME = "نگارنده الگو";

    static final String SUBJECT = "موضوع الگو";

    /**
     * A request to copy.
     *
     * @param isOpen whether the desk still has to do with it
     */
    record Pattern(String desk, String trackingCode, String mobile, boolean isOpen) {}

    private static final Duration CLOSING = Duration.ofSeconds(60);

    private final Cast cast;
    private final Target target;

    /** @param target which closes answered requests at once */
    Patterns(Target target) {
        this.cast = new Cast(target);
        this.target = target;
    }

    List<Pattern> make(List<String> desks) {
        Citizen citizen = cast.citizen();
        List<Pattern> patterns = new ArrayList<>();
        for (String desk : desks) {
            Officer officer = cast.officer(desk);
            patterns.add(open(desk, citizen, file(citizen, desk)));
            patterns.add(open(desk, citizen, file(citizen, desk, Attachment.pdf("مدرک.pdf", 20_000))));
            patterns.add(open(desk, citizen, returned(citizen, officer, desk)));
            patterns.add(ended(desk, citizen, rejected(citizen, officer, desk)));
            patterns.add(ended(desk, citizen, answeredAtOnce(citizen, officer, desk)));
            patterns.add(ended(desk, citizen, answeredByExpert(citizen, officer, desk)));
        }
        patterns.stream().filter(pattern -> !pattern.isOpen()).forEach(this::awaitEnd);
        return patterns;
    }

    private static Pattern open(String desk, Citizen citizen, String code) {
        return new Pattern(desk, code, citizen.mobile(), true);
    }

    private static Pattern ended(String desk, Citizen citizen, String code) {
        return new Pattern(desk, code, citizen.mobile(), false);
    }

    private static String file(Citizen citizen, String desk, Attachment... attachments) {
        return citizen.filed(LetterDraft.to(desk)
                .with("fullName", NAME)
                .with("subject", SUBJECT)
                .withAttachments(attachments));
    }

    private static String returned(Citizen citizen, Officer officer, String desk) {
        String code = file(citizen, desk);
        officer.returns(code, Map.of("deficiencies", List.of("letter"), "note", ""))
                .granted();
        return code;
    }

    private static String rejected(Citizen citizen, Officer officer, String desk) {
        String code = file(citizen, desk);
        officer.rejects(code, "در صلاحیت این واحد نیست.").granted();
        return code;
    }

    private static String answeredAtOnce(Citizen citizen, Officer officer, String desk) {
        String code = file(citizen, desk, Attachment.pdf("مدرک.pdf", 20_000));
        officer.answersAtOnce(code, "با درخواست شما موافقت شد.").granted();
        return code;
    }

    private String answeredByExpert(Citizen citizen, Officer officer, String desk) {
        String code = file(citizen, desk, Attachment.pdf("مدرک.pdf", 20_000));
        Expert expert = cast.expert(1);
        String task = officer.approvesFor(code, expert.userName()).granted().text("taskId");
        expert.answersTask(task, "پاسخ در پیوست است.", Attachment.pdf("پاسخ.pdf", 20_000))
                .granted();
        return code;
    }

    /** Answered requests are closed by a job; a copy of one that still waits for that would be closed under the measurement. */
    private void awaitEnd(Pattern pattern) {
        Line line = Line.open(target.uri());
        Awaitility.await("the request is closed")
                .atMost(CLOSING)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> List.of("closed", "rejected")
                        .contains(line.send(Call.get("/public/status/" + pattern.trackingCode()))
                                .view()
                                .text("status")));
    }
}
