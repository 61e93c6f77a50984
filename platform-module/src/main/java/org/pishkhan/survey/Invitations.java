// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.Digests;
import org.pishkhan.request.Event;
import org.pishkhan.request.Request;
import org.pishkhan.request.SurveyLinks;

/**
 * Decides who is asked, and makes the secrets of links. A secret is derived from the event that led to the message, with a key that
 * only we have: it needs to be kept nowhere, the outbox holds a link without it, and a message that is sent again has the same one.
 */
public final class Invitations implements SurveyLinks {

    /** Stands for the secret until the message leaves. */
    static final String HIDDEN = "…";

    private static final String LINK = "#/surveys/";

    /** Hexadecimal digits: 128 bits. */
    private static final int TOKEN_LENGTH = 32;

    private static final int FRACTION_DIGITS = 13;
    private static final double FRACTIONS = 1L << 4 * FRACTION_DIGITS;

    private final SurveyStore store;
    private final Terms terms;
    private final Population population;
    private final Digests secrets;
    private final Digests tokens;
    private final Digests lots;
    private final Clock clock;

    public Invitations(SurveyStore store, Terms terms, SecretKeys keys, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.population = new Population(store, terms.period(), clock);
        this.secrets = new Digests(keys.forPurpose("survey-link"));
        this.tokens = new Digests(keys.forPurpose("survey-token"));
        this.lots = new Digests(keys.forPurpose("survey-sample"));
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    @Override
    public Optional<String> linkAfter(String eventId, Request request, Event event) {
        Optional<Stage> stage = Stage.after(event.step()).filter(terms.stages()::contains);
        if (stage.isEmpty() || !isInvited(eventId, request, stage.get())) {
            return Optional.empty();
        }
        return terms.page().map(page -> page + "/" + LINK + HIDDEN);
    }

    @Override
    public String completed(String eventId, String text) {
        return text.endsWith(LINK + HIDDEN)
                ? text.substring(0, text.length() - HIDDEN.length()) + token(eventId)
                : text;
    }

    /** What is kept of a link's secret. */
    String digest(String token) {
        return tokens.of(token);
    }

    private String token(String eventId) {
        return secrets.of(eventId).substring(0, TOKEN_LENGTH);
    }

    /** Whoever voted or was passed over at this stage is not asked again; a link that was not used gives way to the new one. */
    private boolean isInvited(String eventId, Request request, Stage stage) {
        Instant now = clock.instant();
        InvitationState before = store.ofRequest(request.trackingCode(), now).getOrDefault(stage, InvitationState.OPEN);
        if (before != InvitationState.OPEN) {
            return false;
        }
        boolean chosen = isChosen(request, stage);
        Optional<String> digest = chosen ? Optional.of(digest(token(eventId))) : Optional.empty();
        store.put(invitation(request, stage, digest, now), chosen ? InvitationState.OPEN : InvitationState.PASSED_OVER);
        return chosen;
    }

    private Invitation invitation(Request request, Stage stage, Optional<String> digest, Instant now) {
        Instant expiresAt = now.plus(terms.lifetime());
        Instant counted = now.plus(terms.period());
        boolean isCounted = terms.sampling().sizeFor(service(request)).isPresent() && counted.isAfter(expiresAt);
        Asked asked = new Asked(request.trackingCode(), stage, request.matter().desk(), service(request));
        return new Invitation(asked, digest, now, expiresAt, isCounted ? counted : expiresAt);
    }

    /** The lot is drawn by a keyed digest, so that repeating the transaction draws the same. */
    private boolean isChosen(Request request, Stage stage) {
        Optional<SampleSize> size = terms.sampling().sizeFor(service(request));
        if (size.isEmpty()) {
            return true;
        }
        long people = population.of(service(request), stage) + 1;
        String lot = lots.of(request.trackingCode().value(), stage.code()).substring(0, FRACTION_DIGITS);
        return Long.parseLong(lot, 16) / FRACTIONS < size.get().of(people) / (double) people;
    }

    private static String service(Request request) {
        return request.matter().service().orElse("");
    }
}
