// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.Target;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Multipart;
import org.pishkhan.acceptance.wire.Reply;

/**
 * The target and the people of its demo organisation.
 *
 * @param duration how long each measurement is to last
 * @param warmUp how long it runs before that
 */
record Stage(Target target, Duration duration, Duration warmUp) {

    static final String DESK = "central";
    static final String EXPERT = "expert-1";

    private static final String PASSWORD = "demo";
    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";

    Line passerby() {
        return Line.open(target.uri());
    }

    /** Someone with a new mobile number who has signed in. */
    Line citizen() {
        return passerby().with("Cookie", new Cast(target).citizen().cookies());
    }

    /** The officer of the desk, with a ticket instead of a password as the console does it. */
    Line officer() {
        return staff("officer-" + DESK);
    }

    Line staff(String userName) {
        Call login = Call.post(TICKETS).json(Map.of("userId", userName, "password", PASSWORD));
        String ticket = granted(passerby().sendBeside(login)).view().text("entry/id");
        byte[] credentials = ticket.getBytes(StandardCharsets.UTF_8);
        return passerby().with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Files a letter and answers its tracking code. */
    static String file(Line citizen, String subject, Attachment... attachments) {
        Multipart form = new Multipart()
                .field("fullName", "مریم محمدی")
                .field("subject", subject)
                .field("desk", DESK)
                .field("text", "با سلام، خواهشمند است رسیدگی فرمایید.");
        for (Attachment attachment : attachments) {
            form.file("attachments", attachment);
        }
        return granted(citizen.send(Call.post("/public/requests").form(form)))
                .view()
                .text("trackingCode");
    }

    /** @throws Unanswered unless the call succeeded */
    static Reply granted(Reply reply) {
        if (reply.status() / 100 != 2) {
            String code = reply.mediaType().endsWith("json") ? reply.view().text("code") : "";
            throw new Unanswered((reply.status() + " " + code).strip());
        }
        return reply;
    }
}
