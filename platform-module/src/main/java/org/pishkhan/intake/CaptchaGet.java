// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.signin.Captchas;
import org.pishkhan.signin.Captchas.Challenge;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** A fresh captcha, as ALTCHA's widget expects it. */
public final class CaptchaGet extends PublicScript {

    private final Captchas captchas;

    public CaptchaGet(Edge edge, Captchas captchas) {
        super(edge);
        this.captchas = captchas;
    }

    @Override
    Response answerAnyone(Call call) {
        Challenge challenge = captchas.challenge();
        return Response.ok(new Shape(call.language())
                .with("algorithm", challenge.algorithm())
                .with("challenge", challenge.challenge())
                .with("maxnumber", challenge.maxnumber())
                .with("salt", challenge.salt())
                .with("signature", challenge.signature())
                .fields());
    }
}
