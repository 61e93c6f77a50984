// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Optional;
import org.pishkhan.request.Titles;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.triage.SentLetter;
import org.pishkhan.triage.Verification;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Whether an answer is genuine, for anyone who holds a print of it; whoever guesses is slowed down. */
public final class LetterGet extends PublicScript {

    private final Doorkeeper door;
    private final Verification verification;
    private final Titles titles;

    public LetterGet(Edge edge, Doorkeeper door, Verification verification, Titles titles) {
        super(edge);
        this.door = door;
        this.verification = verification;
        this.titles = titles;
    }

    @Override
    Response answerAnyone(Call call) {
        door.check(Deed.UNKNOWN_LOOK_UP, call);
        Optional<Shape> letter =
                read(() -> verification.letter(call.path("verification")).map(found -> shape(found, call)));
        if (letter.isEmpty()) {
            door.count(Deed.UNKNOWN_LOOK_UP, call);
            throw new UnknownItem("letter");
        }
        return Response.ok(letter.get().fields());
    }

    private Shape shape(SentLetter letter, Call call) {
        return new Shape(call.language())
                .with("number", letter.number())
                .time("at", letter.at())
                .with("desk", letter.desk())
                .with("deskTitle", titles.desk(letter.desk(), call.language()))
                .with("position", letter.position())
                .with("replaced", letter.replaced());
    }
}
