// SPDX-License-Identifier: Apache-2.0
/** Alfresco's workflow service and the values it speaks in. */
package org.alfresco.service.cmr.workflow;
