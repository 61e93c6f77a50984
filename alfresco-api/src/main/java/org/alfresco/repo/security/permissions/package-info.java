// SPDX-License-Identifier: Apache-2.0
/** Stand-in: refusals. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.security.permissions;
