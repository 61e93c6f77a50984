// SPDX-License-Identifier: Apache-2.0
/** Alfresco's action service, cut to actions that are carried out at once. */
package org.alfresco.service.cmr.action;
