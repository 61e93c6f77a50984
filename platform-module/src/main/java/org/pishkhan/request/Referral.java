// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;

/** What a desk keeps of a request that it referred away: that, where to, when, and by whom. */
public record Referral(
        TrackingCode trackingCode, String subject, String fromDesk, String toDesk, Instant at, String actor) {}
