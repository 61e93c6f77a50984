// SPDX-License-Identifier: Apache-2.0
/**
 * Alfresco's workflow service over a real Activiti engine that shares database and transactions with the nodes: names of
 * variables, properties of tasks, start tasks, listeners, delegates and rights are those of {@code
 * org.alfresco.repo.workflow.activiti}.
 */
package org.pishkhan.embedded.workflow;
