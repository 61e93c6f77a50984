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

    private final OwnSite site = new OwnSite("http://Share.example:8080, https://intranet.example");
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

        isRefused();
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

        isRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://share.example:8080", "https://INTRANET.example"})
    void letsStaffPassFromTheOriginsTheyUse(String origin) {
        sent.header("Origin", origin);

        assertThatCode(() -> site.demandOfStaff(call())).doesNotThrowAnyException();
        assertThatThrownBy(() -> site.demand(call())).isInstanceOf(Refusal.class);
    }

    @Test
    void believesTheBrowserMoreThanTheListOfOrigins() {
        sent.header("Sec-Fetch-Site", "cross-site").header("Origin", "https://intranet.example");

        isRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"share.example", "http://share.example/", "ftp://share.example", "*", "http://", "http://a b@c"})
    void refusesToStartWithWhatIsNoOrigin(String origins) {
        assertThatThrownBy(() -> new OwnSite(origins)).isInstanceOf(IllegalArgumentException.class);
    }

    private void isRefused() {
        assertThatThrownBy(() -> site.demand(call())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> site.demandOfStaff(call())).isInstanceOf(Refusal.class);
    }

    private void passes() {
        assertThatCode(() -> site.demand(call())).doesNotThrowAnyException();
        assertThatCode(() -> site.demandOfStaff(call())).doesNotThrowAnyException();
    }

    private Call call() {
        FormReader none = new FormReader(() -> Path.of("none"), new FileCheck(List.of()), TestFiles.NO_SCAN);
        return new Call(sent, none, new Clients("").of(sent));
    }
}
