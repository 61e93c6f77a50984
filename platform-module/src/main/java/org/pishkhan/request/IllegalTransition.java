// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** The request is not in a state in which this step is possible. */
public final class IllegalTransition extends PishkhanException {

    private static final long serialVersionUID = 1L;

    private final Status current;
    private final Step wanted;

    public IllegalTransition(Status current, Step wanted) {
        super("illegal-transition", "From " + current.code() + " no step " + wanted.code());
        this.current = current;
        this.wanted = wanted;
    }

    public Status current() {
        return current;
    }

    public Step wanted() {
        return wanted;
    }
}
