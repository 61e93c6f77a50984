// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Instant;

/**
 * What came of an approval.
 *
 * @param letterNumber the register number
 * @param taskId id of the expert's task
 */
public record Approved(String letterNumber, Instant registeredAt, String taskId) {}
