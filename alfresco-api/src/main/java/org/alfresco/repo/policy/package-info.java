// SPDX-License-Identifier: Apache-2.0
/** Stand-in: policies and behaviours. Signatures as in Alfresco, bodies our own. */
package org.alfresco.repo.policy;
