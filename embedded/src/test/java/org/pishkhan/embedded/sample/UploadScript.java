// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import java.io.IOException;
import java.io.InputStream;
import org.json.JSONObject;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Reads the body as it comes. */
public final class UploadScript extends AbstractWebScript {
    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        JSONObject seen = new JSONObject();
        seen.put("contentType", req.getContentType());
        seen.put("header", req.getHeader("Content-Type"));
        try (InputStream body = req.getContent().getInputStream()) {
            seen.put("body", new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        seen.put("field", req.getParameter("field"));
        res.setStatus(201);
        res.setContentType("application/json;charset=UTF-8");
        res.getWriter().write(seen.toString());
    }
}
