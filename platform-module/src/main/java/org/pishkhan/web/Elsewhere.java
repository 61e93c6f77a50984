// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.Set;
import org.pishkhan.request.UnknownItem;

/**
 * Answers what no other script of ours answers. Without it the runtime would, in HTML that names the server's version
 * (AbstractRuntime.renderErrorResponse), and a question for the methods of an unknown address would fail
 * (WebScriptServletRuntime.getSupportedMethods). Its template has the fewest fixed letters, so it is asked last
 * (JaxRSUriIndex).
 */
public final class Elsewhere extends ApiScript {

    public Elsewhere(Edge edge) {
        super(edge);
    }

    @Override
    protected Response answer(Call call) {
        Set<String> methods = methodsAt(call);
        if (methods.isEmpty()) {
            throw new UnknownItem("address");
        }
        throw new WrongMethod(methods);
    }
}
