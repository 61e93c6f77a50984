// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests put forward. */
public final class SettableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("SettableClock.withZone");
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
