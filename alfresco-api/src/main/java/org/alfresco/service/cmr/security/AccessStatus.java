// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

/** The answer to a question for a right. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED;
}
