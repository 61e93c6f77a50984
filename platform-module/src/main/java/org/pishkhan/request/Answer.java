// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;

/**
 * The reply that the citizen can download.
 *
 * @param number the outgoing register number
 * @param text up to 10,000 characters, empty when the answer is a file alone
 * @param hasFile whether there is a file of role {@link FileRole#ANSWER}
 * @param by user name of who answered
 * @param position of who answered, as it was then; empty for an answer from before positions were kept
 * @param verification the id by which anybody can check a print, see {@link VerificationId}; empty like the position
 */
public record Answer(
        String number, Instant at, String text, boolean hasFile, String by, String position, String verification) {}
