// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.pishkhan.support.RequestBuilder.aRequest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Event;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.support.FakeExclusiveJob;
import org.pishkhan.support.FakeSecretKeys;
import org.pishkhan.support.FakeSurveyStore;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.SetClock;

class SurveyTest {

    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration PERIOD = Duration.ofDays(90);
    private static final Ballot GOOD = new Ballot(4, List.of("quick"), "");
    private static final Reasons REASONS = () ->
            List.of(new Reason("quick", "سریع", "Quick"), new Reason("slow", "کند", ""), new Reason("kind", "م", ""));
    private static final Limits LIMITS = new Limits(200, 200, 10_000, 500, 3, 2, 10, 1, 1, List.of());

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeSurveyStore store = new FakeSurveyStore();
    private final Request request = aRequest().forService("certificate").build();

    @Test
    void putsALinkWithoutItsSecretUnderTheMessage() {
        Invitations invitations = asking("answered", "all");

        Optional<String> link = invitations.linkAfter("event-1", request, event(Step.ANSWERED));

        assertThat(link).contains("https://desk.example.org/#/surveys/…");
        String message = invitations.completed("event-1", "پاسخ آماده است.\n" + link.get());
        assertThat(message).matches("(?s)پاسخ آماده است.\n.*#/surveys/[0-9a-f]{32}");
        assertThat(invitations.completed("event-1", message))
                .as("the same when it is sent again")
                .isEqualTo(message);
    }

    @Test
    void leavesOtherMessagesAsTheyAre() {
        Invitations invitations = asking("answered", "all");

        assertThat(invitations.linkAfter("event-1", request, event(Step.REFERRED)))
                .isEmpty();
        assertThat(invitations.linkAfter("event-2", request, event(Step.REJECTED)))
                .isEmpty();
        assertThat(invitations.completed("event-1", "علت: …")).isEqualTo("علت: …");
        assertThat(store.invitations()).isZero();
    }

    @Test
    void asksWithoutALinkWhereThereIsNoPage() {
        Invitations invitations =
                new Invitations(store, Terms.of("answered", "all", PERIOD, LIFETIME, " "), new FakeSecretKeys(), clock);

        assertThat(invitations.linkAfter("event-1", request, event(Step.ANSWERED)))
                .isEmpty();
        assertThat(surveys(invitations).ofRequest(request)).isEqualTo(Map.of(Stage.ANSWERED, InvitationState.OPEN));
    }

    @Test
    void takesOneVoteWithALink() {
        Invitations invitations = asking("answered", "all");
        Surveys surveys = surveys(invitations);
        String token = invited(invitations, "event-1", request);

        assertThat(surveys.asked(token))
                .contains(new Asked(request.trackingCode(), Stage.ANSWERED, "central", "certificate"));
        assertThat(surveys.vote(token, GOOD)).isPresent();

        assertThat(surveys.vote(token, GOOD)).isEmpty();
        assertThat(surveys.asked(token)).isEmpty();
        assertThat(store.votes()).hasSize(1);
    }

    @Test
    void keepsOfAVoteNothingThatLeadsBack() {
        Invitations invitations = asking("answered", "all");
        surveys(invitations).vote(invited(invitations, "event-1", request), GOOD);

        Vote vote = store.votes().get(0);

        assertThat(vote.day()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(vote.id()).hasSize(32).isNotEqualTo(invitations.digest("event-1"));
        assertThat(vote).isEqualTo(new Vote(vote.id(), vote.day(), Stage.ANSWERED, "central", "certificate", GOOD));
    }

    @Test
    void takesNoVoteThatComesTooLate() {
        Invitations invitations = asking("answered", "all");
        Surveys surveys = surveys(invitations);
        String token = invited(invitations, "event-1", request);

        clock.pass(LIFETIME);

        assertThat(surveys.asked(token)).isEmpty();
        assertThat(surveys.vote(token, GOOD)).isEmpty();
        assertThat(surveys.ofRequest(request)).isEmpty();
        assertThat(store.votes()).isEmpty();
    }

    @Test
    void takesTheVoteOfWhoIsSignedInOnceForEachStage() {
        Invitations invitations = asking("answered,referred", "all");
        Surveys surveys = surveys(invitations);
        invited(invitations, "event-1", request);

        surveys.vote(request, "answered", GOOD);

        assertThat(surveys.ofRequest(request)).isEqualTo(Map.of(Stage.ANSWERED, InvitationState.USED));
        assertThatExceptionOfType(SurveyClosed.class).isThrownBy(() -> surveys.vote(request, "answered", GOOD));
        assertThatExceptionOfType(SurveyClosed.class).isThrownBy(() -> surveys.vote(request, "referred", GOOD));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> surveys.vote(request, "closed", GOOD));
    }

    @Test
    void replacesALinkThatWasNotUsedAndAsksNobodyAgainWhoVoted() {
        Invitations invitations = asking("answered", "all");
        Surveys surveys = surveys(invitations);
        String first = invited(invitations, "event-1", request);
        String second = invited(invitations, "event-2", request);

        assertThat(surveys.asked(first)).isEmpty();
        assertThat(surveys.vote(second, GOOD)).isPresent();
        assertThat(invitations.linkAfter("event-3", request, event(Step.ANSWERED)))
                .isEmpty();
    }

    @Test
    void asksEverybodyOfAFewAndASampleOfMany() {
        assertThat(chosenOf(200, 0)).isEqualTo(200);
        assertThat(chosenOf(2_000, 10_000))
                .as("370 of 10,000, so about 74 of 2,000")
                .isBetween(40, 110);
    }

    @Test
    void drawsTheSameLotsAgain() {
        store.count(1_000);
        Invitations invitations = asking("answered", "95/5");

        Optional<String> once = invitations.linkAfter("event-1", request, event(Step.ANSWERED));

        assertThat(asking("answered", "95/5").linkAfter("event-2", request, event(Step.ANSWERED)))
                .isEqualTo(once);
    }

    @Test
    void refusesBallotsThatBreakARule() {
        Surveys surveys = surveys(asking("answered", "all"));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> surveys.ballot(OptionalInt.empty(), List.of("quick", "slow", "kind"), "x".repeat(501)))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(InvalidField::name, InvalidField::code)
                        .containsExactly(
                                tuple("score", "required"), tuple("reasons", "too-many"), tuple("text", "too-long")));
        IntStream.of(0, 6, -1)
                .forEach(score -> assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> surveys.ballot(OptionalInt.of(score), List.of(), "")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> surveys.ballot(OptionalInt.of(3), List.of("free-beer"), ""));
        assertThat(surveys.ballot(OptionalInt.of(2), List.of("slow", "slow", "quick"), " متن "))
                .isEqualTo(new Ballot(2, List.of("slow", "quick"), "متن"));
    }

    @Test
    void forgetsInvitationsAndKeepsVotes() {
        Invitations invitations = asking("answered", "all");
        surveys(invitations).vote(invited(invitations, "event-1", request), GOOD);
        clock.pass(LIFETIME);

        new ExpiredInvitations(store, new FakeTransactions(), new FakeExclusiveJob(), clock).run();

        assertThat(store.invitations()).isZero();
        assertThat(store.votes()).hasSize(1);
    }

    @Test
    void remembersForTheWholePeriodWhomItCounts() {
        invited(asking("answered", "95/5"), "event-1", request);
        clock.pass(PERIOD.minusSeconds(1));

        assertThat(store.forget(clock.instant())).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(store.forget(clock.instant())).isEqualTo(1);
    }

    private int chosenOf(int requests, long before) {
        store.count(before);
        Invitations invitations = asking("answered", "95/5");
        Random random = new Random(1405);
        return (int) IntStream.range(0, requests)
                .mapToObj(i -> aRequest()
                        .coded(TrackingCode.generate(random))
                        .forService("certificate")
                        .build())
                .filter(each -> invitations
                        .linkAfter(each.trackingCode().value(), each, event(Step.ANSWERED))
                        .isPresent())
                .count();
    }

    private Invitations asking(String stages, String sample) {
        Terms terms = Terms.of(stages, sample, PERIOD, LIFETIME, "https://desk.example.org/");
        return new Invitations(store, terms, new FakeSecretKeys(), clock);
    }

    private Surveys surveys(Invitations invitations) {
        return new Surveys(store, invitations, REASONS, LIMITS, clock, new Random(1405));
    }

    private String invited(Invitations invitations, String eventId, Request about) {
        String link =
                invitations.linkAfter(eventId, about, event(Step.ANSWERED)).orElseThrow();
        String message = invitations.completed(eventId, link);
        return message.substring(message.lastIndexOf('/') + 1);
    }

    private Event event(Step step) {
        return Event.of(step, clock.instant(), "officer-central", "");
    }
}
