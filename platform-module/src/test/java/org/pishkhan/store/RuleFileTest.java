// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.RoutingRule;

/** Administrators write these files by hand: whatever is wrong in one is told, and never fails a filing. */
class RuleFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"rules\": [null]}",
                "{\"rules\": [{\"kinds\": [null], \"to\": \"central\"}]}",
                "{\"rules\": [{\"services\": [null], \"to\": \"central\"}]}",
                "{\"rules\": [{\"kinds\": [\"thanks\"], \"from\": [null], \"to\": \"central\"}]}",
                "{\"rules\": [{\"kinds\": [\"unheard-of\"], \"to\": \"central\"}]}",
                "{\"rules\": [{\"kinds\": [\"thanks\"]}]}",
                "{\"rules\": [{\"to\": \"central\"}]}",
                "{\"rules\": [], \"more\": 1}",
                "{\"rules\": []} {}"
            })
    void refusesRoutingRulesThatMakeNoSense(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> routing(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"reasons\": [null]}",
                "{\"reasons\": [{}]}",
                "{\"reasons\": [{\"code\": \"quick\", \"title\": null}]}",
                "{\"reasons\": [{\"code\": \"quick\", \"title\": {\"en\": \"Quick\"}}]}"
            })
    void refusesReasonsThatMakeNoSense(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.parsed(text, NodeReasons.Form.class, NodeReasons::reasons));
    }

    @Test
    void takesWhatIsLeftOutForAll() {
        assertThat(routing("{\"rules\": [{\"services\": [\"transcript\"], \"from\": null, \"to\": \"central\"}]}"))
                .extracting(RoutingRule::to)
                .containsExactly("central");
    }

    private static List<RoutingRule> routing(String text) {
        return RuleFile.parsed(text, NodeRoutingRules.Form.class, NodeRoutingRules::rules);
    }
}
