// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Fails after it has written something. */
public final class FailScript extends AbstractWebScript {
    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        res.getWriter().write("half an answer");
        throw new IllegalStateException("secret detail");
    }
}
