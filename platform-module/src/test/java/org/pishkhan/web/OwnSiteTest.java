// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSiteTest {

    private final SentCall sent = new SentCall().header("Host", "desk.example:8080");

    @Test
    void letsAClientPassThatIsNoBrowser() {
        passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void believesABrowser(String site) {
        sent.header("Sec-Fetch-Site", site).header("Origin", "https://name-that-a-proxy-changed.example");

        passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "anything"})
    void refusesWhatAnotherSiteSends(String site) {
        sent.header("Sec-Fetch-Site", site);

        assertThatThrownBy(() -> OwnSite.demand(call())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> OwnSite.demandAsBrowsersSay(call())).isInstanceOf(Refusal.class);
    }

    @Test
    void letsTheOwnOriginPass() {
        sent.header("Origin", "http://Desk.example:8080");

        passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "http://desk.example",
                "http://desk.example:8080.evil.example",
                "::"
            })
    void refusesAnotherOrigin(String origin) {
        sent.header("Origin", origin);

        assertThatThrownBy(() -> OwnSite.demand(call())).isInstanceOf(Refusal.class);
    }

    private void passes() {
        assertThatCode(() -> OwnSite.demand(call())).doesNotThrowAnyException();
    }

    private Call call() {
        FormReader none = new FormReader(() -> Path.of("none"), new FileCheck(List.of()));
        return new Call(sent, none, new Clients("").of(sent));
    }
}
