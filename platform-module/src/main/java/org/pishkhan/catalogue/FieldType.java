// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

/** What a field of a form takes, and so how it is shown; the codes are those of the HTTP interface. */
public enum FieldType {
    TEXT("text"),
    LONG_TEXT("long-text"),
    NUMBER("number"),
    DATE("date"),
    CHOICE("choice"),
    YES_NO("yes-no"),
    NATIONAL_ID("national-id"),
    PHONE("phone"),
    FILE("file");

    private final String code;

    FieldType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
