// SPDX-License-Identifier: Apache-2.0
/** Names of Alfresco's own workflow model. */
package org.alfresco.repo.workflow;
