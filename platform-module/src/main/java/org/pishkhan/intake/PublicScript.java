// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.web.ApiScript;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** A call that anyone may make; what changes something must come from our own pages or from no browser at all. */
abstract class PublicScript extends ApiScript {

    PublicScript(Edge edge) {
        super(edge);
    }

    @Override
    protected final Response answer(Call call) throws IOException {
        if (!"GET".equals(getDescription().getMethod())) {
            site().demand(call);
        }
        return answerAnyone(call);
    }

    abstract Response answerAnyone(Call call) throws IOException;
}
