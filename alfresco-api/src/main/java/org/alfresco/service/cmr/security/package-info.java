// SPDX-License-Identifier: Apache-2.0
/** Stand-in: rights, authorities and people. Signatures as in Alfresco, bodies our own. */
package org.alfresco.service.cmr.security;
