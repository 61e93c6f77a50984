// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Optional;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Refusals;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.signin.Captchas;
import org.pishkhan.signin.Captchas.Verdict;
import org.pishkhan.signin.OneTimeCodes;
import org.pishkhan.signin.OneTimeCodes.Receipt;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Sends a one-time code to whoever solved a captcha; the captcha is used up in any case. */
public final class OtpPost extends PublicScript {

    private final Doorkeeper door;
    private final Captchas captchas;
    private final OneTimeCodes codes;

    public OtpPost(Edge edge, Doorkeeper door, Captchas captchas, OneTimeCodes codes) {
        super(edge);
        this.door = door;
        this.captchas = captchas;
        this.codes = codes;
    }

    @Override
    Response answerAnyone(Call call) {
        door.count(Deed.CODE_REQUEST, call);
        MobileNumber mobile = provenHuman(call.json("mobile", "captcha"));
        String browser = door.browser(call).orElseGet(door::newBrowser);
        Receipt receipt = write(() -> codes.request(mobile, browser, SessionPost.PURPOSE, call.language()));
        return Response.accepted(new Shape(call.language())
                        .with("expiresInSeconds", receipt.expiresInSeconds())
                        .with("resendAfterSeconds", receipt.resendAfterSeconds())
                        .fields())
                .cookie(door.remembered(browser, call));
    }

    private MobileNumber provenHuman(Fields fields) {
        Refusals refusals = new Refusals();
        Optional<MobileNumber> mobile = Typed.mobile(fields, refusals);
        Optional<String> captcha = fields.text("captcha");
        if (captcha.isEmpty()) {
            refusals.add("captcha", "required");
        }
        captcha.map(solution -> write(() -> captchas.verify(solution)))
                .filter(verdict -> verdict != Verdict.ACCEPTED)
                .ifPresent(verdict -> refusals.add("captcha", verdict == Verdict.USED ? "used" : "invalid"));
        refusals.check();
        return mobile.orElseThrow();
    }
}
