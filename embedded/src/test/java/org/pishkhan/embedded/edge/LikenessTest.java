// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.edge.Http.Reply;
import org.pishkhan.embedded.edge.Likeness.Kind;

class LikenessTest {

    private final Kind quick = new Kind("quick", () -> () -> new Reply(404, "{\"logId\": 1}", null));

    @Test
    void findsCallsAlike() {
        Kind like = new Kind("like", () -> () -> new Reply(404, "{\"logId\": 2}", null));

        assertThatCode(() -> Likeness.assertAlike(quick, like)).doesNotThrowAnyException();
    }

    @Test
    void tellsASlowOne() {
        Kind slow = new Kind("slow", () -> () -> {
            LockSupport.parkNanos(Likeness.TOLERANCE.plusMillis(1).toNanos());
            return new Reply(404, "{}", null);
        });

        assertThatThrownBy(() -> Likeness.assertAlike(quick, slow)).isInstanceOf(AssertionError.class);
    }

    @Test
    void tellsOtherWordsAndAnotherStatus() {
        Kind words = new Kind("words", () -> () -> new Reply(404, "{\"a\": 1}", null));
        Kind status = new Kind("status", () -> () -> new Reply(403, "{}", null));

        assertThatThrownBy(() -> Likeness.assertAlike(quick, words)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Likeness.assertAlike(quick, status)).isInstanceOf(AssertionError.class);
    }
}
