// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** The caller may know that this exists but may not do what was asked. */
public final class NotAllowed extends PishkhanException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super("not-allowed", "Not allowed: " + what);
    }
}
