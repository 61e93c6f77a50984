// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.Wire;

/** How often one client may come, behind a proxy that the host trusts. Each scenario has addresses of its own. */
class LimitsIT {

    private static final Call UNKNOWN = Call.get("/public/status/AAAAAAAAAAAAA");

    private static HostProcess host;

    @BeforeAll
    static void startHost() {
        host = HostProcess.named("limits")
                .property("pishkhan.proxies", "127.0.0.0/8")
                .start();
    }

    @AfterAll
    static void stopHost() {
        host.close();
    }

    @Test
    void tenLookUpsOfUnknownCodesAMinute() {
        allows(10, UNKNOWN, "198.51.100.1");

        assertThat(from("198.51.100.2", UNKNOWN).status()).as("somebody else").isEqualTo(404);
    }

    @Test
    void sixtyRequestsForCodesAMinute() {
        allows(60, Call.post("/public/otp").json(Map.of("mobile", "", "captcha", "")), "198.51.100.3");
    }

    @Test
    void eightyFilingsAMinute() {
        Citizen citizen = new Cast(host.target()).citizen();

        allows(
                80,
                Call.post("/public/requests")
                        .header("Cookie", citizen.cookies())
                        .json(Map.of()),
                "198.51.100.4");
    }

    /** Only the address that the proxy itself saw counts, and a client has all addresses of its IPv6 network. */
    @Test
    void nobodyGetsAnotherShareByDress() {
        allows(10, UNKNOWN, "198.51.100.5");
        allows(10, UNKNOWN, "2001:db8:1:2::1");

        for (String dress : List.of(
                "6.6.6.6, 198.51.100.5",
                "127.0.0.1, 198.51.100.5, 127.0.0.1",
                "198.51.100.5:4711",
                "::ffff:198.51.100.5",
                "x, ".repeat(500) + "198.51.100.5",
                "2001:db8:1:2:ffff:ffff:ffff:ffff",
                "[2001:db8:1:2::7]:443")) {
            assertThat(from(dress, UNKNOWN).status()).as(dress).isEqualTo(429);
        }
    }

    /** On a machine so busy that the calls take more than a minute, the next minute has its share too. */
    private static void allows(int perMinute, Call call, String address) {
        Instant start = Instant.now();
        Reply reply = from(address, call);
        int let = 0;
        for (; reply.status() != 429 && let < 3 * perMinute; let++) {
            assertThat(reply.status()).as("call %d", let + 1).isIn(404, 415, 422);
            reply = from(address, call);
        }
        boolean withinAMinute = Duration.between(start, Instant.now()).toSeconds() < 60;

        reply.refused(429, "too-many-requests");
        assertThat(Integer.parseInt(reply.header("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(let).isBetween(perMinute, withinAMinute ? perMinute : 2 * perMinute);
    }

    private static Reply from(String address, Call call) {
        return new Wire(host.uri()).sendOnce(call.header("X-Forwarded-For", address));
    }
}
