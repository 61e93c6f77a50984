// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.TrackingCode;

/**
 * One letter in an expert's inbox (کارتابل).
 *
 * @param id of the workflow task, for example {@code activiti$1234}
 * @param name what is to be done, in the caller's language
 * @param priority 1 high, 2 medium, 3 low
 */
public record LetterTask(
        String id,
        TrackingCode trackingCode,
        String name,
        String assignee,
        Instant createdAt,
        Optional<Instant> dueAt,
        int priority) {}
