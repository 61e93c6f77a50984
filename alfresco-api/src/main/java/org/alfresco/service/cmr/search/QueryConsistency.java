// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.search;

/** Which source may answer a query: the index or the database. */
public enum QueryConsistency {
    EVENTUAL,
    TRANSACTIONAL,
    DEFAULT,
    TRANSACTIONAL_IF_POSSIBLE,
    HYBRID;
}
