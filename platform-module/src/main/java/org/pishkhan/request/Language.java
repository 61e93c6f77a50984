// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** The languages the desk speaks with people. */
public enum Language {
    FA("fa"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Persian unless the tag is an English one. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(java.util.Locale.ROOT).startsWith("en") ? EN : FA;
    }
}
