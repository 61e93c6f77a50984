// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {

    private final Clients behindProxies = new Clients("10.0.0.0/8, 2001:db8::/32 ::1");

    @Test
    void believesNobodyUnlessToldTo() {
        Client client = new Clients("")
                .of(new SentCall()
                        .from("192.0.2.7")
                        .header("X-Forwarded-For", "198.51.100.1")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Host", "desk.example:8080"));

        assertThat(client.address()).isEqualTo("192.0.2.7");
        assertThat(client.secure()).isFalse();
        assertThat(client.hosts()).containsExactly("desk.example:8080");
    }

    @Test
    void believesAConfiguredProxy() {
        Client client = behindProxies.of(new SentCall()
                .from("10.1.2.3")
                .header("X-Forwarded-For", "198.51.100.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "Desk.Example"));

        assertThat(client.address()).isEqualTo("198.51.100.1");
        assertThat(client.secure()).isTrue();
        assertThat(client.hosts()).contains("desk.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "6.6.6.6, 198.51.100.1, 10.9.9.9;198.51.100.1",
                "6.6.6.6, 198.51.100.1:4711;198.51.100.1",
                "[2001:db9::5]:443;20010db900000000/64",
                "2001:db9::5;20010db900000000/64",
                "[2001:db9::5%eth0];20010db900000000/64",
                "6.6.6.6,198.51.100.1 , ,;198.51.100.1",
                "::ffff:198.51.100.1;198.51.100.1",
                "198.51.100.1, 198.51.100.1:x;198.51.100.1",
                "198.51.100.1, .;10.1.2.3",
                "198.51.100.1, .::1;10.1.2.3",
                "198.51.100.1, [;10.1.2.3",
                "198.51.100.1, [];10.1.2.3",
                "198.51.100.1, 1.2.3.4.5;10.1.2.3",
                "198.51.100.1, _hidden;10.1.2.3",
                "198.51.100.1, for=192.0.2.60;10.1.2.3",
                "198.51.100.1, ::1, 2001:db8::9;198.51.100.1",
                "198.51.100.1, nonsense;10.1.2.3",
                "10.2.2.2, 10.3.3.3;10.1.2.3",
            })
    void takesTheRightMostAddressThatIsNoProxyOfOurs(String forwarded, String address) {
        SentCall call = new SentCall().from("10.1.2.3").header("X-Forwarded-For", forwarded);

        assertThat(behindProxies.of(call).address()).isEqualTo(address);
    }

    @Test
    void readsAHeaderThatComesInSeveralLines() {
        SentCall call = new SentCall()
                .from("10.1.2.3")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-For", "198.51.100.1");

        assertThat(behindProxies.of(call).address()).isEqualTo("198.51.100.1");
    }

    @Test
    void readsAsManyHopsAsThereAre() {
        SentCall call = new SentCall()
                .from("10.1.2.3")
                .header("X-Forwarded-For", "6.6.6.6, ".repeat(5_000) + "198.51.100.1")
                .header("X-Forwarded-For", "10.9.9.9, ".repeat(5_000) + "::1");

        assertThat(behindProxies.of(call).address()).isEqualTo("198.51.100.1");
    }

    @Test
    void believesNothingOfThoseWhoAreNoProxies() {
        SentCall call = new SentCall()
                .from("192.0.2.7")
                .header("X-Forwarded-For", "10.1.2.3")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("Host", "desk.example");

        assertThat(behindProxies.of(call)).isEqualTo(new Client("GET", "192.0.2.7", false, Set.of("desk.example")));
    }

    @ParameterizedTest
    @CsvSource({"https, true", "HTTPS, true", "http, false", "'https, http', false", "'', false", "on, false"})
    void knowsAnEncryptedConnectionToAProxy(String protocol, boolean secure) {
        SentCall call = new SentCall().from("10.1.2.3").header("X-Forwarded-Proto", protocol);

        assertThat(behindProxies.of(call).secure()).isEqualTo(secure);
    }

    @Test
    void takesTheAddressesOfOneIpv6NetworkForOneClient() {
        assertThat(addressOf("2001:db8:1:2:ffff::9%eth0")).isEqualTo(addressOf("2001:db8:1:2::1"));
        assertThat(addressOf("2001:db8:1:3::1")).isNotEqualTo(addressOf("2001:db8:1:2::1"));
    }

    private static String addressOf(String peer) {
        return new Clients("").of(new SentCall().from(peer)).address();
    }

    @Test
    void takesTheTwoSpellingsOfAnIpv4AddressForOne() {
        assertThat(behindProxies.of(new SentCall().from("::ffff:192.0.2.7")).address())
                .isEqualTo("192.0.2.7");
    }

    @Test
    void knowsAnEncryptedConnection() {
        assertThat(behindProxies.of(new SentCall().encrypted()).secure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "proxy.example", "10.0.0.0/x", "300.1.1.1"})
    void refusesToStartWithWhatIsNoNetwork(String networks) {
        assertThatThrownBy(() -> new Clients(networks)).isInstanceOf(IllegalArgumentException.class);
    }
}
