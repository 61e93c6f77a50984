// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Optional;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Refusals;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.signin.OneTimeCodes;
import org.pishkhan.signin.Session;
import org.pishkhan.signin.Sessions;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Signs a citizen in with the one-time code, in place of the session that was; whoever guesses is slowed down. */
public final class SessionPost extends PublicScript {

    /** What the one-time codes of this page are good for. */
    static final String PURPOSE = "sign-in";

    private final Doorkeeper door;
    private final OneTimeCodes codes;
    private final Sessions sessions;

    public SessionPost(Edge edge, Doorkeeper door, OneTimeCodes codes, Sessions sessions) {
        super(edge);
        this.door = door;
        this.codes = codes;
        this.sessions = sessions;
    }

    @Override
    Response answerAnyone(Call call) {
        door.check(Deed.WRONG_CODE, call);
        MobileNumber mobile = proven(call);
        Session session = write(() -> inPlaceOfTheFormer(mobile, call));
        return Response.created(
                        call.link("/public/sessions/current"),
                        new Shape(call.language())
                                .with("mobile", mobile.e164())
                                .time("expiresAt", sessions.expiresAt(session))
                                .fields())
                .cookie(door.renewed(session, call));
    }

    private Session inPlaceOfTheFormer(MobileNumber mobile, Call call) {
        door.running(call).ifPresent(sessions::revoke);
        return sessions.start(mobile);
    }

    /** The wrong try is counted in a transaction of its own, which the refusal must not roll back. */
    private MobileNumber proven(Call call) {
        Fields fields = call.json("mobile", "code");
        Refusals refusals = new Refusals();
        Optional<MobileNumber> mobile = Typed.mobile(fields, refusals);
        Optional<String> code = fields.text("code");
        if (code.isEmpty()) {
            refusals.add("code", "required");
        }
        refusals.check();
        String browser = door.browser(call).orElse("");
        if (!write(() -> codes.verify(mobile.orElseThrow(), code.orElseThrow(), browser, PURPOSE))) {
            door.count(Deed.WRONG_CODE, call);
            throw new InvalidInput(InvalidField.of("code", "wrong"));
        }
        return mobile.orElseThrow();
    }
}
