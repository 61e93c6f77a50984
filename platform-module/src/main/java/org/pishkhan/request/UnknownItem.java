// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** There is no such thing, or its existence is none of the caller's business. */
public final class UnknownItem extends PishkhanException {

    private static final long serialVersionUID = 1L;

    public UnknownItem(String kind) {
        super("not-found", "No such " + kind);
    }
}
