// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;

/** A request as a web script sees it. */
public interface WebScriptRequest {
    Match getServiceMatch();

    /** Scheme, host and port: {@code http://host:port}. */
    String getServerPath();

    String getContextPath();

    /** Context path and servlet path: {@code /alfresco/s}. */
    String getServiceContextPath();

    String getServicePath();

    String getURL();

    String getPathInfo();

    /** The query string, already decoded; null if there is none. */
    String getQueryString();

    String[] getParameterNames();

    String getParameter(String name);

    String[] getParameterValues(String name);

    String[] getHeaderNames();

    String getHeader(String name);

    /** All values of a header, null if it is not there. */
    String[] getHeaderValues(String name);

    /** What the path has beyond the part that the template covers. */
    String getExtensionPath();

    /** The content type; of a multipart type the boundary is cut off, so ask {@link #getHeader} for it. */
    String getContentType();

    Content getContent();

    Object parseContent();

    boolean isGuest();

    String getFormat();

    FormatStyle getFormatStyle();

    String getAgent();

    String getJSONCallback();

    boolean forceSuccessStatus();

    Runtime getRuntime();
}
