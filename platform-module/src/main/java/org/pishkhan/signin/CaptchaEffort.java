// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How hard the next captcha is: the more of them were asked for within the last minute, the harder, up to a limit. What counts
 * is in memory of this node. Safe for many threads.
 */
public final class CaptchaEffort {

    private static final long GREATEST_NUMBER = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final long calm;
    private final long greatest;
    private final int perMinute;
    private final Clock clock;
    private Instant minute;
    private long before;
    private long now;

    /**
     * @param calm hashes of a captcha at most, on average half of it, while few are asked for
     * @param greatest the same at the highest load, at most 100,000
     * @param perMinute captchas of a minute up to which they stay easy; beyond, the effort grows with their number
     */
    public CaptchaEffort(long calm, long greatest, int perMinute, Clock clock) {
        if (calm < 1 || greatest < calm || greatest > GREATEST_NUMBER || perMinute < 1) {
            throw new IllegalArgumentException("The effort of captchas is 1 to " + GREATEST_NUMBER
                    + ", under load not less than otherwise, from 1 captcha a minute on");
        }
        this.calm = calm;
        this.greatest = greatest;
        this.perMinute = perMinute;
        this.clock = clock;
        this.minute = clock.instant();
    }

    /** The {@code maxnumber} of one more captcha. */
    synchronized long next() {
        Duration passed = passed();
        now++;
        double stillCounts = 1 - (double) passed.toMillis() / MINUTE.toMillis();
        double withinAMinute = before * stillCounts + now;
        return Math.min(greatest, Math.round(calm * Math.max(1, withinAMinute / perMinute)));
    }

    /** The time since the current minute began; begins another when it is over. */
    private Duration passed() {
        Duration passed = Duration.between(minute, clock.instant());
        if (passed.compareTo(MINUTE) < 0) {
            return passed;
        }
        boolean isTheNext = passed.compareTo(MINUTE.multipliedBy(2)) < 0;
        before = isTheNext ? now : 0;
        now = 0;
        minute = isTheNext ? minute.plus(MINUTE) : clock.instant();
        return Duration.between(minute, clock.instant());
    }
}
