// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

/** A behaviour that does not fit its policy. */
public class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 3761122726173290550L;

    public PolicyException(String msg) {
        super(msg);
    }

    public PolicyException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
