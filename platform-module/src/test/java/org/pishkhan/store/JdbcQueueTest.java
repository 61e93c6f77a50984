// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.support.RequestBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcQueueTest {

    private static final Instant NOW = Samples.NOW;
    private static final Paging FIRST = new Paging(0, 10);

    private final JdbcDataSource database = new JdbcDataSource();
    private final JdbcQueue queue = new JdbcQueue(new JdbcTemplate(database));
    private final Random random = new Random(5);

    @BeforeEach
    void makeTables() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new SchemaCreator(database, new SecureRandom(), Clock.systemUTC()).create();
    }

    @Test
    void whatIsOpenComesLatestFiledFirstAndIsCountedOnEveryPage() {
        TrackingCode oldest = file(RequestBuilder.aRequest().submittedAt(NOW.minusSeconds(9)));
        TrackingCode newest = file(RequestBuilder.aRequest().submittedAt(NOW));
        TrackingCode middle = file(RequestBuilder.aRequest().submittedAt(NOW.minusSeconds(3)));
        file(RequestBuilder.aRequest().at("medicine"));

        assertThat(open("", FIRST).items()).containsExactly(newest, middle, oldest);
        Page<TrackingCode> second = open("", new Paging(1, 1));
        assertThat(second.items()).containsExactly(middle);
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void eachTabHasItsOwn() {
        TrackingCode fresh = file(RequestBuilder.aRequest());
        TrackingCode waiting = file(RequestBuilder.aRequest().returnedFor("letter"));
        TrackingCode registered = file(RequestBuilder.aRequest().registeredTo("expert-1"));
        TrackingCode rejected = file(RequestBuilder.aRequest().being(Status.REJECTED));
        TrackingCode answered = file(RequestBuilder.aRequest().answered(NOW));

        assertThat(tab(QueueView.OPEN)).containsExactlyInAnyOrder(fresh, waiting, registered);
        assertThat(tab(QueueView.NEW)).containsExactly(fresh);
        assertThat(tab(QueueView.COMPLETED)).isEmpty();
        assertThat(tab(QueueView.WAITING)).containsExactly(waiting);
        assertThat(tab(QueueView.IN_PROGRESS)).containsExactly(registered);
        assertThat(tab(QueueView.CLOSED)).containsExactlyInAnyOrder(rejected, answered);
        assertThat(queue.page(new QueueQuery("central", QueueView.OPEN, Optional.of(Status.ANSWERED), "", FIRST))
                        .items())
                .containsExactly(answered);
    }

    @Test
    void aChangedRequestIsListedAsItIsNow() {
        Request request = RequestBuilder.aRequest().build();
        queue.add(request);

        queue.update(request.change()
                .status(Status.SUBMITTED, NOW.plusSeconds(60))
                .completed(true)
                .done());
        assertThat(tab(QueueView.COMPLETED)).containsExactly(request.trackingCode());
        assertThat(tab(QueueView.NEW)).isEmpty();

        queue.update(request.change().status(Status.CLOSED, NOW.plusSeconds(90)).done());
        assertThat(tab(QueueView.OPEN)).isEmpty();
        assertThat(tab(QueueView.CLOSED)).containsExactly(request.trackingCode());
    }

    @Test
    void everyWordMustOccurAndSignsHaveNoMeaning() {
        TrackingCode code = file(RequestBuilder.aRequest());

        assertThat(open("گواهی محمدی", FIRST).items()).containsExactly(code);
        assertThat(open("گواهی کریمی", FIRST).items()).isEmpty();
        assertThat(open("100%'_\\", FIRST).items()).isEmpty();
        assertThat(open("% _", FIRST).items()).isEmpty();
    }

    private TrackingCode file(RequestBuilder request) {
        TrackingCode code = TrackingCode.generate(random);
        queue.add(request.coded(code).build());
        return code;
    }

    private Page<TrackingCode> open(String words, Paging paging) {
        return queue.page(new QueueQuery("central", QueueView.OPEN, Optional.empty(), words, paging));
    }

    private List<TrackingCode> tab(QueueView tab) {
        return queue.page(new QueueQuery("central", tab, Optional.empty(), "", FIRST))
                .items();
    }
}
