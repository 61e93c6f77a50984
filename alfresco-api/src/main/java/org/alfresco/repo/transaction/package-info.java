// SPDX-License-Identifier: Apache-2.0
/** Stand-in: transactions with retries. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.transaction;
