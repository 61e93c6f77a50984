// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

/** Text inside HTML. */
public final class Html {

    private Html() {}

    /** The text so that it is nothing but text between tags and in quoted attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
