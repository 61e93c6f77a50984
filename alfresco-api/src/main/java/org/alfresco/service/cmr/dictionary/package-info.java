// SPDX-License-Identifier: Apache-2.0
/** Stand-in: names of data types, and errors about models. Signatures as in Alfresco, bodies our own. */
package org.alfresco.service.cmr.dictionary;
