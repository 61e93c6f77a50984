// SPDX-License-Identifier: Apache-2.0
/** Stand-in: access to transactions. Signatures as in Alfresco, bodies our own. */
package org.alfresco.service.transaction;
