// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.transaction;

/** Marks exceptions that a second try would meet again. */
public interface DoNotRetryException {}
