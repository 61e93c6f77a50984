// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Event;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Step;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a desk referred away. */
class ReferralTableTest {

    private static final Instant NOW = Samples.NOW;
    private static final Paging FIRST = new Paging(0, 10);

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void tellsADeskWhatItReferredAway() {
        JdbcReferrals referrals = new JdbcReferrals(jdbc);
        Event event = Event.of(Step.REFERRED, NOW, "officer-central", "").referral("central", "medicine");
        referrals.add(Samples.full(), event);

        assertThat(referrals.exists(Samples.CODE, "central")).isTrue();
        assertThat(referrals.exists(Samples.CODE, "medicine")).isFalse();
        assertThat(referrals.from("central", FIRST).items()).singleElement().satisfies(referral -> {
            assertThat(referral.toDesk()).isEqualTo("medicine");
            assertThat(referral.subject()).isEqualTo("گواهی");
            assertThat(referral.at()).isEqualTo(NOW);
        });
    }
}
