// SPDX-License-Identifier: Apache-2.0
/** Stand-in: temporary files. Signatures as in Alfresco, bodies our own. */
package org.alfresco.util;
