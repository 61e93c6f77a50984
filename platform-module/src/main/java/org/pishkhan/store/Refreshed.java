// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A value that is read anew once it is older than some seconds: by one thread, while the others go on with the old one. Only as
 * long as there is none they wait, but not for ever, because whoever waits may hold a connection that the reading thread needs.
 */
final class Refreshed<T> {

    private static final long LONGEST_WAIT_SECONDS = 2;

    private final Supplier<T> source;
    private final Predicate<T> worthKeeping;
    private final Duration age;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();

    private volatile Taken<T> taken;

    /**
     * @param source may throw; then the old value stays, and the next to ask tries again
     * @param worthKeeping false for what is read again each time
     * @param age up to which a value is answered without a look at the source
     */
    Refreshed(Supplier<T> source, Predicate<T> worthKeeping, Duration age, Clock clock) {
        this.source = source;
        this.worthKeeping = worthKeeping;
        this.age = age;
        this.clock = clock;
    }

    T get() {
        Taken<T> present = taken;
        if (present == null) {
            return first();
        }
        return isFresh(present) ? present.value() : anew(present);
    }

    private T first() {
        boolean alone = waited();
        try {
            Taken<T> present = taken;
            return present == null ? read() : present.value();
        } finally {
            if (alone) {
                reading.unlock();
            }
        }
    }

    private boolean waited() {
        try {
            return reading.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private T anew(Taken<T> old) {
        if (!reading.tryLock()) {
            return old.value();
        }
        try {
            Taken<T> present = taken;
            return isFresh(present) ? present.value() : read();
        } finally {
            reading.unlock();
        }
    }

    private T read() {
        Instant now = clock.instant();
        T value = source.get();
        if (worthKeeping.test(value)) {
            taken = new Taken<>(now, value);
        }
        return value;
    }

    /** A value from the future is one from before the clock was set back. */
    private boolean isFresh(Taken<T> value) {
        Instant now = clock.instant();
        return value.at().isAfter(now.minus(age)) && !value.at().isAfter(now);
    }

    private record Taken<T>(Instant at, T value) {}
}
