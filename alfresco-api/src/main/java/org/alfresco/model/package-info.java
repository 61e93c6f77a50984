// SPDX-License-Identifier: Apache-2.0
/** Stand-in: names of Alfresco's models. Signatures as in Alfresco, bodies our own. */
package org.alfresco.model;
