// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A web script request that came in through a servlet. The host supplies everything but the type. */
public abstract class WebScriptServletRequest implements WebScriptRequest {
    public abstract HttpServletRequest getHttpServletRequest();
}
