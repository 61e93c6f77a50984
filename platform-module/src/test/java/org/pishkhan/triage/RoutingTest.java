// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pishkhan.support.FilingBuilder.aFiling;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.RoutingRule;
import org.pishkhan.request.Event;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.support.People;

class RoutingTest {

    private final DeskWorld world = new DeskWorld();

    @Test
    void sendsWhatARuleConcernsToItsDesk() {
        rule(Set.of(Kind.COMPLAINT), Set.of("development"), "central");

        Request complaint = world.citizens.submit(
                aFiling().at("development").being(Kind.COMPLAINT).build());

        assertThat(complaint.matter().desk()).isEqualTo("central");
        assertThat(world.lastEvent(complaint))
                .isEqualTo(Event.of(Step.SUBMITTED, world.clock.instant(), Event.CITIZEN, "")
                        .referral("development", "central"));
        assertThat(world.reading
                        .referredAway(world.as(People.officer("development")), "development", new Paging(0, 50))
                        .items())
                .as("the desk never had it")
                .isEmpty();
    }

    @Test
    void leavesEverythingElseWhereItWasAddressed() {
        rule(Set.of(Kind.COMPLAINT), Set.of("development"), "central");

        assertThat(deskOf("development", Kind.QUESTION)).isEqualTo("development");
        assertThat(deskOf("medicine", Kind.COMPLAINT)).isEqualTo("medicine");
    }

    @Test
    void appliesOneRuleOnce() {
        rule(Set.of(Kind.COMPLAINT), Set.of("development"), "central");
        rule(Set.of(Kind.COMPLAINT), Set.of("central"), "development");

        assertThat(deskOf("development", Kind.COMPLAINT)).isEqualTo("central");
        assertThat(deskOf("central", Kind.COMPLAINT)).isEqualTo("development");
    }

    @Test
    void passesRulesToUnknownDesksOver() {
        rule(Set.of(Kind.THANKS), Set.of(), "closed-long-ago");
        rule(Set.of(Kind.THANKS), Set.of(), "medicine");

        assertThat(deskOf("central", Kind.THANKS)).isEqualTo("medicine");
    }

    @Test
    void routesServicesToo() {
        world.rules.add(new RoutingRule(Set.of(), Set.of("certificate"), Set.of(), "medicine"));

        Request filed =
                world.citizens.submit(aFiling().forService("certificate").build());

        assertThat(filed.matter().desk()).isEqualTo("medicine");
        assertThat(deskOf("central", Kind.SERVICE)).isEqualTo("central");
    }

    @Test
    void tellsTheSameDeskWhenTheSameIsFiledAgain() {
        rule(Set.of(Kind.QUESTION), Set.of("development"), "central");
        Request first = world.citizens.submit(
                aFiling().at("development").underKey("key").build());
        world.triage.refer(world.as(People.officer("central")), DeskWorld.code(first), "medicine", "");

        Request again = world.citizens.submit(
                aFiling().at("development").underKey("key").build());

        assertThat(again.trackingCode()).isEqualTo(first.trackingCode());
        assertThat(again.matter().desk()).isEqualTo("central");
    }

    @Test
    void needsSomethingToGoBy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutingRule(Set.of(), Set.of(), Set.of("central"), "medicine"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutingRule(Set.of(Kind.THANKS), Set.of(), Set.of(), ""));
    }

    private void rule(Set<Kind> kinds, Set<String> from, String to) {
        world.rules.add(new RoutingRule(kinds, Set.of(), from, to));
    }

    private String deskOf(String addressed, Kind kind) {
        return world.citizens
                .submit(aFiling().at(addressed).being(kind).build())
                .matter()
                .desk();
    }
}
