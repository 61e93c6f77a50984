// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Instant;

/**
 * A message in the outbox and what became of it.
 *
 * @param attempts hand-offs tried so far
 * @param nextAt not to be tried before
 * @param error the last refusal in the provider's words, shortened; empty when there was none
 */
public record OutboxEntry(
        Message message, MessageState state, int attempts, Instant nextAt, Instant changedAt, String error) {}
