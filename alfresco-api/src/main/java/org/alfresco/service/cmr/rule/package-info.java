// SPDX-License-Identifier: Apache-2.0
/** The one exception that actions share with rules. */
package org.alfresco.service.cmr.rule;
