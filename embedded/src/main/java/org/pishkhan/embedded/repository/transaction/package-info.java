// SPDX-License-Identifier: Apache-2.0
/** Transactions: Spring's on the one database, with Alfresco's retries, listeners and resources. */
package org.pishkhan.embedded.repository.transaction;
