// SPDX-License-Identifier: Apache-2.0
/** What a module's repository actions build on. */
package org.alfresco.repo.action.executer;
