// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** One value as the database holds it. Texts beyond 500 characters lie in a column that queries do not see. */
record StoredValue(ValueKind kind, String text, Long number, Double fraction) {
    static final int INDEXED_LENGTH = 500;
    static final StoredValue EMPTY_LIST = new StoredValue(ValueKind.EMPTY_LIST, null, null, null);

    static StoredValue of(Serializable value) {
        if (value == null) {
            return new StoredValue(ValueKind.NULL, null, null, null);
        }
        if (value instanceof String text) {
            return text(ValueKind.TEXT, text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean flag) {
            return number(ValueKind.BOOLEAN, flag ? 1 : 0);
        }
        return value instanceof Date date ? number(ValueKind.DATE, date.getTime()) : reference(value);
    }

    private static StoredValue reference(Serializable value) {
        if (value instanceof ContentData content) {
            return text(ValueKind.CONTENT, content.getInfoUrl());
        }
        if (value instanceof NodeRef) {
            return text(ValueKind.NODE_REF, value.toString());
        }
        if (value instanceof QName) {
            return text(ValueKind.QNAME, value.toString());
        }
        if (value instanceof Locale locale) {
            return text(ValueKind.LOCALE, locale.toLanguageTag());
        }
        throw new UnsupportedOperationException("Property value of " + value.getClass());
    }

    private static StoredValue number(Number number) {
        if (number instanceof Integer || number instanceof Short) {
            return number(ValueKind.INT, number.longValue());
        }
        if (number instanceof Long) {
            return number(ValueKind.LONG, number.longValue());
        }
        return new StoredValue(
                number instanceof Float ? ValueKind.FLOAT : ValueKind.DOUBLE, null, null, number.doubleValue());
    }

    private static StoredValue text(ValueKind kind, String text) {
        return new StoredValue(kind, text, null, null);
    }

    private static StoredValue number(ValueKind kind, long number) {
        return new StoredValue(kind, null, number, null);
    }

    static StoredValue read(ResultSet row) throws SQLException {
        String text = row.getString("text_value");
        long number = row.getLong("number_value");
        return new StoredValue(
                ValueKind.values()[row.getInt("kind")],
                text == null ? row.getString("long_text") : text,
                number,
                row.getDouble("fraction_value"));
    }

    boolean isLong() {
        return text != null && text.length() > INDEXED_LENGTH;
    }

    Serializable value() {
        return switch (kind) {
            case NULL, EMPTY_LIST -> null;
            case TEXT -> text;
            case INT -> number.intValue();
            case LONG -> number;
            case FLOAT -> fraction.floatValue();
            case DOUBLE -> fraction;
            case BOOLEAN -> number == 1;
            case DATE -> new Date(number);
            case CONTENT -> ContentData.createContentProperty(text);
            case NODE_REF -> new NodeRef(text);
            case QNAME -> QName.createQName(text);
            case LOCALE -> Locale.forLanguageTag(text);
        };
    }
}
