// SPDX-License-Identifier: Apache-2.0
/** Stand-in: nodes and content. Signatures as in Alfresco, bodies our own. */
package org.alfresco.service.cmr.repository;
