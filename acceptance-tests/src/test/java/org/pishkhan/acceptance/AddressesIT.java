// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;

/** Addresses that nobody answers, methods that nobody takes, and what the web script runtime makes of odd parameters. */
class AddressesIT {

    private static final String PREFIX = "/alfresco/s/pishkhan";

    private final Passerby passerby = new Cast().passerby();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/nothing",
                "/public",
                "/public/desks/",
                "/public//desks",
                "/public/desks.json",
                "/public/desks.html",
                "/PUBLIC/desks",
                "/public/desks/central",
                "/requests",
                "/citizens",
                "/public/otp/x"
            })
    void unknownAddressesAreNotFound(String path) {
        passerby.triesBeside(Call.get(PREFIX + path)).refused(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /public/desks, GET",
        "DELETE, /public/otp, POST",
        "PUT, /public/requests, 'GET, POST'",
        "PATCH, /public/rules, GET",
        "GET, /public/sessions/current, DELETE",
        "DELETE, /me, GET"
    })
    void otherMethodsAreNotTaken(String method, String path, String allowed) {
        Reply reply = passerby.triesBeside(Call.of(method, PREFIX + path)).refused(405, "method-not-allowed");

        assertThat(reply.header("Allow")).contains(allowed);
    }

    @Test
    void aCallByHeadIsToldTheMethods() {
        Reply reply = passerby.triesBeside(Call.of("HEAD", PREFIX + "/public/desks"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET");
        assertThat(reply.body()).isEmpty();
    }

    /** The runtime answers itself, for known and unknown addresses alike, and allows no other origin. */
    @ParameterizedTest
    @ValueSource(strings = {"/public/desks", "/nothing", ""})
    void askingForMethodsFailsNowhere(String path) {
        Reply reply =
                passerby.triesBeside(Call.of("OPTIONS", PREFIX + path).header("Origin", "https://elsewhere.example"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/public/sessions/current, DELETE", "/public/desks, GET", "/public/requests, GET", "/me, GET"})
    void noPostPassesForAnotherMethod(String path, String method) {
        Call post = Call.post(PREFIX + path);
        boolean staff = path.equals("/me");

        Reply byHeader = passerby.triesBeside(post.header("X-HTTP-Method-Override", method));
        Reply byParameter = passerby.triesBeside(post.with("alf_method", method.toLowerCase()));

        assertThat(byHeader.status()).isEqualTo(staff ? 401 : 405);
        assertThat(byParameter.status()).isEqualTo(staff ? 401 : 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "alf_callback", "guest", "callback", "jsoncallback"})
    void parametersOfTheRuntimeChangeNoAnswer(String parameter) {
        Reply plain = passerby.triesBeside(Call.get(PREFIX + "/public/rules"));
        Reply asked = passerby.triesBeside(Call.get(PREFIX + "/public/rules").with(parameter, "html"));

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.mediaType()).isEqualTo("application/json");
        assertThat(asked.text()).isEqualTo(plain.text());
    }

    @Test
    void aRefusalIsNeverCalledASuccess() {
        passerby.triesBeside(Call.get(PREFIX + "/nothing").header("alf-force-success-response", "true"))
                .refused(404, "not-found");
    }
}
