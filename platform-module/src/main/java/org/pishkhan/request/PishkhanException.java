// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/**
 * Something the service desk refuses, named by a stable code. Knows no HTTP: the edges alone turn it into a status code.
 */
public abstract class PishkhanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    protected PishkhanException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable code of the refusal, for example {@code illegal-transition}; also the key of its message text. */
    public String code() {
        return code;
    }
}
