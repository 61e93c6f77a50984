// SPDX-License-Identifier: Apache-2.0
/**
 * The staff workflow of letters on Alfresco's engine: starts it, reads and ends its tasks, and leads back from it to the rules. The
 * only user of the workflow service and of Activiti. Delegates translate and call; they decide nothing.
 */
package org.pishkhan.workflow;
