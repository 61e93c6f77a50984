// SPDX-License-Identifier: Apache-2.0
/** Stand-in: listeners and resources of a transaction. Signatures as in Alfresco, bodies our own. */
package org.alfresco.util.transaction;
