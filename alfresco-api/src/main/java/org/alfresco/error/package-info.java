// SPDX-License-Identifier: Apache-2.0
/** Stand-in: Alfresco's exceptions. Signatures as in Alfresco, bodies our own. */
package org.alfresco.error;
