// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import java.io.IOException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.json.JSONObject;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Answers with what it sees of the request. */
public final class EchoScript extends AbstractWebScript {
    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        JSONObject seen = new JSONObject();
        seen.put("id", getDescription().getId());
        seen.put("variables", new JSONObject(req.getServiceMatch().getTemplateVars()));
        seen.put("contextPath", req.getServiceContextPath());
        seen.put("query", req.getQueryString());
        seen.put("parameter", req.getParameter("q"));
        seen.put("format", req.getFormat());
        seen.put("locale", I18NUtil.getLocale().toString());
        seen.put("title", I18NUtil.getMessage("sample.title"));
        seen.put("user", AuthenticationUtil.getFullyAuthenticatedUser());
        res.addHeader("Set-Cookie", "a=1");
        res.addHeader("Set-Cookie", "b=2");
        res.setContentType("application/json;charset=UTF-8");
        res.getWriter().write(seen.toString());
    }
}
