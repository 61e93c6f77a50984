// SPDX-License-Identifier: Apache-2.0
/** Stand-in: the old security library behind Alfresco's authentication: only the type that signatures name. Signatures as in Alfresco, bodies our own. */
package net.sf.acegisecurity;
