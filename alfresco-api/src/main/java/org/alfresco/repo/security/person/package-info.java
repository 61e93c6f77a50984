// SPDX-License-Identifier: Apache-2.0
/** Stand-in: errors about people. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.security.person;
