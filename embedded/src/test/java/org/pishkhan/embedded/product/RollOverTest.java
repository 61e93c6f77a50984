// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.request.TrackingCode;

/** The register at the turn of the Jalali year, in Tehran's time, with a set clock. */
class RollOverTest {

    private static final Instant LAST_MINUTE_OF_1405 = Instant.parse("2027-03-20T20:29:00Z");
    private static final Instant FIRST_MINUTE_OF_1406 = Instant.parse("2027-03-20T20:30:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(LAST_MINUTE_OF_1405);
    private Product product;

    @BeforeEach
    void start() {
        product = Product.start(EmbeddedHost.options().clock(new SetClock(now)));
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void beginsANewBookAtOneFarvardin() {
        assertThat(registered()).isEqualTo("1405/central/00001");
        assertThat(registered()).isEqualTo("1405/central/00002");

        now.set(FIRST_MINUTE_OF_1406);

        assertThat(registered()).isEqualTo("1406/central/00001");
        assertThat(product.count("pishkhan_register where jalali_year = 1405")).isEqualTo(2);
    }

    private String registered() {
        TrackingCode code = product.submit("central").trackingCode();
        return product.approve("officer-central", code, "expert-1").letterNumber();
    }

    /** Stands still until it is set. */
    private static final class SetClock extends Clock {

        private final AtomicReference<Instant> now;

        private SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
