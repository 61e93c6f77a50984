// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

import java.io.IOException;

/** Answers the HTTP requests that its descriptor claims. */
public interface WebScript {
    /** Called once by the container before the first request, with the script's parsed descriptor. */
    void init(Container container, Description description);

    /** The parsed descriptor; null before {@link #init}. */
    Description getDescription();

    /**
     * Answers one request.
     *
     * @throws IOException if the response cannot be written; like any other exception it becomes a status page
     */
    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
