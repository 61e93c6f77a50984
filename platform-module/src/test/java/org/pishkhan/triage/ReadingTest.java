// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Referral;
import org.pishkhan.request.Request;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class ReadingTest {

    private static final StaffMember CENTRAL = People.officer("central");
    private static final StaffMember MEDICINE = People.officer("medicine");
    private static final Paging FIRST_PAGE = new Paging(0, 50);

    private final DeskWorld world = new DeskWorld();

    @Test
    void showsARequestToItsDesk() {
        Request request = world.citizens.submit(aFiling().with(Uploads.body()).build());
        world.as(CENTRAL);

        assertThat(world.reading.request(CENTRAL, code(request))).isEqualTo(request);
        assertThat(world.reading.history(CENTRAL, code(request))).hasSize(1);
        assertThat(world.reading.files(CENTRAL, code(request)))
                .extracting(StoredFile::id)
                .containsExactly("body.pdf");
        assertThat(world.reading.file(CENTRAL, code(request), "body.pdf").file().name())
                .isEqualTo("letter.pdf");
    }

    @Test
    void hidesARequestFromOtherDesks() {
        String code = code(world.filed());
        world.as(MEDICINE);

        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> world.reading.request(MEDICINE, code));
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> world.reading.history(MEDICINE, code));
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> world.reading.files(MEDICINE, code));
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> world.reading.file(MEDICINE, code, "body.pdf"));
    }

    @Test
    void tellsADeskThatItReferredARequestAway() {
        Request request = world.filed();
        world.triage.refer(world.as(CENTRAL), code(request), "medicine", "");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> world.reading.request(CENTRAL, code(request)));
        assertThat(world.reading.referredAway(CENTRAL, "central", FIRST_PAGE).items())
                .containsExactly(new Referral(
                        request.trackingCode(),
                        "درخواست گواهی",
                        "central",
                        "medicine",
                        world.clock.instant(),
                        "officer-central"));
    }

    @Test
    void keepsALetterReadableForTheDeskAndItsExpert() {
        Request request = world.filed();
        world.triage.approve(world.as(CENTRAL), code(request), Approval.to("expert-1"));

        assertThat(world.reading.request(CENTRAL, code(request))).isNotNull();
        StaffMember expert = world.as(People.expert("expert-1"));
        assertThat(world.reading.request(expert, code(request))).isNotNull();
    }

    @Test
    void refusesAnUnknownFile() {
        String code = code(world.filed());

        assertThatExceptionOfType(UnknownItem.class)
                .isThrownBy(() -> world.reading.file(world.as(CENTRAL), code, "../secret"));
    }

    @Test
    void showsTheQueueNewestFirst() {
        Request older = world.filed();
        world.clock.pass(Duration.ofMinutes(1));
        Request newer = world.filed();

        assertThat(world.reading.queue(CENTRAL, queue("central", "")).items()).containsExactly(newer, older);
    }

    @Test
    void searchesInAnySpelling() {
        Request found = world.citizens.submit(aFiling().about("كتاب‌های ۱۲۳").build());
        world.filed();

        assertThat(world.reading.queue(CENTRAL, queue("central", "کتابهاي 123")).items())
                .containsExactly(found);
    }

    @Test
    void refusesTheQueueOfAnotherDesk() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> world.reading.queue(CENTRAL, queue("medicine", "")));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> world.reading.referredAway(CENTRAL, "medicine", FIRST_PAGE));
    }

    @Test
    void knowsNoQueueOfAnUnknownDesk() {
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> world.reading.queue(CENTRAL, queue("water", "")));
    }

    @Test
    void saysWhatAnOfficerMayDecide() {
        Request request = world.filed();

        assertThat(world.reading.actions(CENTRAL, request))
                .containsExactly("return", "reject", "refer", "approve", "answer");
        assertThat(world.reading.actions(MEDICINE, request)).isEmpty();
        world.triage.approve(world.as(CENTRAL), code(request), Approval.to("expert-1"));
        assertThat(world.reading.actions(CENTRAL, world.now(request))).isEmpty();
    }

    private static QueueQuery queue(String desk, String words) {
        return new QueueQuery(desk, QueueView.OPEN, Optional.empty(), words, FIRST_PAGE);
    }
}
