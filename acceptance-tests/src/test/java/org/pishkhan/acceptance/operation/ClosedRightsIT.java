// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.pishkhan.acceptance.rights.State;
import org.pishkhan.acceptance.rights.Trial;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;

/** Every role tries every operation on a closed request: on a host that closes what is answered at once. */
class ClosedRightsIT {

    private static HostProcess host;

    @BeforeAll
    static void startHost() {
        host = HostProcess.named("closed-rights")
                .property("pishkhan.triage.close-after", "PT0S")
                .property("pishkhan.housekeeping.pause", "PT1S")
                .start();
    }

    @AfterAll
    static void stopHost() {
        host.close();
    }

    @TestFactory
    Stream<DynamicNode> everybodyGetsTheAnswerOfTheTable() {
        return new Trial(new Cast(host.target()))
                .of(cell -> cell.state().filter(state -> state == State.CLOSED).isPresent());
    }
}
