// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

import java.util.Collections;
import java.util.Map;

/** Which script answers a path, and the values that the path gave to the tokens of its URI template. */
public final class Match {
    private final String templatePath;
    private final Map<String, String> templateVars;
    private final String matchPath;
    private final WebScript script;

    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this.templatePath = templatePath;
        this.templateVars = Collections.unmodifiableMap(templateVars);
        this.matchPath = matchPath;
        this.script = script;
    }

    /** The URI template, such as {@code /pishkhan/desks/{desk}}. */
    public String getTemplate() {
        return templatePath;
    }

    /** Token name to decoded value. */
    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    /** The part of the path that the template covers; a tail {@code *} is left out of it. */
    public String getPath() {
        return matchPath;
    }

    /** The script that answers; null if the path matched and the method did not. */
    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return templatePath;
    }
}
