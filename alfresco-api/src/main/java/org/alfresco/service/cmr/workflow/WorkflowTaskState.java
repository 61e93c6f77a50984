// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.workflow;

/** Whether a task waits for somebody or is done. */
public enum WorkflowTaskState {
    IN_PROGRESS,
    COMPLETED;
}
