// SPDX-License-Identifier: Apache-2.0
/**
 * Applies a decision: rule, store, history event and workflow together, in the caller's transaction. The only writer of a
 * request's status. Knows nothing of SMS, HTTP or Alfresco.
 */
package org.pishkhan.triage;
