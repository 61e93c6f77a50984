// SPDX-License-Identifier: Apache-2.0
/** Stand-in: policies of nodes. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.node;
