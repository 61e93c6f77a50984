// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.util.Map;

/** Types of the static files that pages use; Tomcat in Alfresco has them from its own configuration. */
final class MimeTypes {
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain"),
            Map.entry("webmanifest", "application/manifest+json"));

    private MimeTypes() {}
}
