// SPDX-License-Identifier: Apache-2.0
/** Stand-in: qualified names. Signatures as in Alfresco, bodies our own. */
package org.alfresco.service.namespace;
