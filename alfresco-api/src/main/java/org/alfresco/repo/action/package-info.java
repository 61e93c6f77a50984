// SPDX-License-Identifier: Apache-2.0
/** Parts from which an action describes its parameters. */
package org.alfresco.repo.action;
