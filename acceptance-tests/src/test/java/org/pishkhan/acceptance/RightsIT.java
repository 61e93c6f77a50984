// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.pishkhan.acceptance.rights.State;
import org.pishkhan.acceptance.rights.Trial;
import org.pishkhan.acceptance.stage.Cast;

/** Every role tries every operation on a request of every status that can be reached at once. */
class RightsIT {

    @TestFactory
    Stream<DynamicNode> everybodyGetsTheAnswerOfTheTable() {
        return new Trial(new Cast())
                .of(cell -> cell.state().filter(state -> state == State.CLOSED).isEmpty());
    }
}
