// SPDX-License-Identifier: Apache-2.0
/**
 * Queries: the part of CMIS-QL that Alfresco answers from its database, and nothing else. Full text and AFTS need an
 * index server and throw here.
 */
package org.pishkhan.embedded.repository.search;
