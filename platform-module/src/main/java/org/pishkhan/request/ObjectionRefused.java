// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** An objection that comes too late or a second time, or somebody who may not decide on one. */
public final class ObjectionRefused extends PishkhanException {

    private static final long serialVersionUID = 1L;

    private ObjectionRefused(String code, String message) {
        super(code, message);
    }

    /** The time to object has passed. */
    public static ObjectionRefused tooLate() {
        return new ObjectionRefused("objection-too-late", "The time to object has passed");
    }

    /** There was an objection already; a request is examined once more, and no more than once. */
    public static ObjectionRefused repeated() {
        return new ObjectionRefused("already-objected", "There was an objection already");
    }

    /** Whoever made the first decision does not make the second. */
    public static ObjectionRefused firstDecider() {
        return new ObjectionRefused("first-decider", "The second decision is another person's");
    }
}
