// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

/** How a value of a property is stored; the order is part of the database. */
enum ValueKind {
    NULL,
    EMPTY_LIST,
    TEXT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BOOLEAN,
    DATE,
    CONTENT,
    NODE_REF,
    QNAME,
    LOCALE
}
