// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Instant;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.VerificationId;

/**
 * What is kept of an answer so that a print of it can be checked.
 *
 * @param number the outgoing register number
 * @param desk code of the desk that answered
 * @param position of whoever signed, at that time
 * @param replaced whether a later answer to the same request took its place
 */
public record SentLetter(
        VerificationId id,
        TrackingCode trackingCode,
        String number,
        Instant at,
        String desk,
        String position,
        boolean replaced) {}
