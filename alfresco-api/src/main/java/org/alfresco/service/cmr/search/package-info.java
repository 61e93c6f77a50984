// SPDX-License-Identifier: Apache-2.0
/** Stand-in: queries. Signatures as in Alfresco, bodies our own. */
package org.alfresco.service.cmr.search;
