// SPDX-License-Identifier: Apache-2.0
/** Stand-in: locks of jobs. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.lock;
