// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.request.Supplement;

class FactsTest {

    private final DossierKeys keys = new DossierKeys(purpose -> (purpose + "0123456789").getBytes());
    private final RequestFacts facts = new RequestFacts(keys);

    @Test
    void keepsEveryFactOfARequest() {
        Request request = Samples.full();

        assertThat(facts.read(facts.write(request))).isEqualTo(request);
    }

    @Test
    void keepsARequestThatHasNothingBesides() {
        Request request = Samples.bare();

        assertThat(facts.read(facts.write(request))).isEqualTo(request);
    }

    @Test
    void keepsEveryFactOfAnEntry() {
        Event event = Event.of(Step.REFERRED, Samples.NOW, "officer-central", "note")
                .referral("central", "medicine")
                .to("expert-1")
                .numbered("1405/1")
                .missing(List.of(new Deficiency("letter")))
                .supplied(new Supplement(
                        Map.of(new Deficiency("letter"), "lost"),
                        List.of("attachment-2.pdf"),
                        Optional.of(Samples.NOW)));

        assertThat(EventFacts.read(EventFacts.write(event).asMap())).isEqualTo(event);
    }

    @Test
    void makesSpellingsAlikeForSearch() {
        String text = (String) facts.write(Samples.full()).get(PishkhanModel.PROP_SEARCH_TEXT);

        assertThat(text)
                .contains(
                        "زهرا کریمی", "1405/central/00012", Samples.CODE.value().toLowerCase());
    }

    @Test
    void derivesAnIdThatIsAUuid() {
        String id = keys.nodeId(Samples.CODE);

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(UUID.fromString(id).version()).isEqualTo(8);
        assertThat(id).isEqualTo(keys.nodeId(Samples.CODE));
    }

    @Test
    void derivesIdsThatOnlyTheSecretLeadsTo() {
        DossierKeys others = new DossierKeys(purpose -> (purpose + "another").getBytes());

        assertThat(others.nodeId(Samples.CODE)).isNotEqualTo(keys.nodeId(Samples.CODE));
        assertThat(keys.ownerKey(new MobileNumber("+989121234567")))
                .doesNotContain("9121234567")
                .hasSize(64);
    }
}
