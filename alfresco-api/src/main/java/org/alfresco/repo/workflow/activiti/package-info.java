// SPDX-License-Identifier: Apache-2.0
/** What a module's process delegates build on. */
package org.alfresco.repo.workflow.activiti;
