// SPDX-License-Identifier: Apache-2.0
/** Stand-in: who works on a thread. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.security.authentication;
