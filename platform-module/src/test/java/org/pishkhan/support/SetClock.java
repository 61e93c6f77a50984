// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class SetClock extends Clock {

    private volatile Instant now;

    public SetClock(String instant) {
        now = Instant.parse(instant);
    }

    /** 1405/09/01 12:13 in Tehran, a Sunday. */
    public static SetClock onAWorkingDay() {
        return new SetClock("2026-11-22T08:43:00Z");
    }

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
