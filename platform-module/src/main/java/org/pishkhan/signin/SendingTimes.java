// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When the next code may be sent to a number, by what was sent within the last day.
 *
 * @param sends oldest first
 */
record SendingTimes(CodeRules rules, List<Instant> sends) {

    private static final Duration DAY = Duration.ofDays(1);

    SendingTimes {
        sends = List.copyOf(sends);
    }

    SendingTimes with(Instant send) {
        List<Instant> more = new ArrayList<>(sends);
        more.add(send);
        return new SendingTimes(rules, more);
    }

    /** The earliest time that no rule forbids; long past when nothing was sent. */
    Instant next() {
        Instant afterWait = sends.isEmpty() ? Instant.EPOCH : last(1).plus(waitAfterLast());
        return latest(afterWait, latest(allowance(rules.perWindow(), rules.window()), allowance(rules.perDay(), DAY)));
    }

    /** Doubled with each code of a row; a row is what was sent within one window of the last code. */
    private Duration waitAfterLast() {
        Instant start = last(1).minus(rules.window());
        long row = sends.stream().filter(send -> send.isAfter(start)).count();
        return rules.firstWait().multipliedBy(1L << row - 1);
    }

    private Instant allowance(int count, Duration period) {
        return sends.size() < count ? Instant.EPOCH : last(count).plus(period);
    }

    private Instant last(int position) {
        return sends.get(sends.size() - position);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
