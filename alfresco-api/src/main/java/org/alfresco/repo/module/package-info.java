// SPDX-License-Identifier: Apache-2.0
/** What a module runs when the repository starts. */
package org.alfresco.repo.module;
