// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.search;

/** What ended a result. */
public enum LimitBy {
    UNLIMITED,
    FINAL_SIZE,
    NUMBER_OF_PERMISSION_EVALUATIONS;
}
