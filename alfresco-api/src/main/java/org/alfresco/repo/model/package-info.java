// SPDX-License-Identifier: Apache-2.0
/** Stand-in: well-known folders. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.model;
