// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Instant;
import java.util.Optional;

/**
 * The line that remembers whom the survey asked.
 *
 * @param tokenDigest of the link's secret; empty for those whom the sample passed over
 * @param expiresAt until when a vote is taken
 * @param forgetAt when the line goes
 */
public record Invitation(
        Asked asked, Optional<String> tokenDigest, Instant askedAt, Instant expiresAt, Instant forgetAt) {}
