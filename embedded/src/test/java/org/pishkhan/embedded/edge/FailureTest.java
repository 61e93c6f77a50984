// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.edge.Http.Reply;
import org.pishkhan.request.RequestStore;
import org.springframework.dao.DataIntegrityViolationException;

/** A product part of which fails with everything that must not be told: who, what and by which statement. */
class FailureTest {

    private static final String PERSONAL = "Key (mobile)=(+989121234567, مریم محمدی) already exists";
    private static final Logger LOGGER = Logger.getLogger("org.pishkhan.web.ProblemMapper");

    private static Desk desk;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler ear = new Ear(logged);

    @BeforeAll
    static void start() {
        desk = new Desk(EmbeddedHost.options().replaceBean("pishkhan.store.requests", failing()));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void listen() {
        LOGGER.addHandler(ear);
    }

    @AfterEach
    void turnAway() {
        LOGGER.removeHandler(ear);
    }

    @Test
    void answersWithANumberThatStandsInTheLogWithTheTrace() {
        Reply reply = new Http(desk.baseUrl()).get("/public/status/AAAAAAAAAAAAA");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.whole().headers().firstValue("Content-Type"))
                .contains("application/problem+json;charset=UTF-8");
        assertThat(reply.code()).isEqualTo("internal");
        String logId = reply.json().path("logId").asText();
        assertThat(reply.json().path("detail").asText()).contains("شمارهٔ خطای " + logId);
        assertThat(logged).hasSize(1);
        LogRecord record = logged.get(0);
        assertThat(record.getMessage()).startsWith(logId);
        assertThat(record.getThrown()).hasStackTraceContaining("DataIntegrityViolationException");
        assertThat(record.getThrown()).hasStackTraceContaining("SQL state 23505");
        assertThat(record.getThrown()).hasStackTraceContaining("org.pishkhan.intake.StatusGet");
    }

    @Test
    void tellsNobodyWhatTheDatabaseQuoted() {
        Reply reply = new Http(desk.baseUrl()).get("/public/status/AAAAAAAAAAAAA", "Accept-Language", "en");

        assertThat(reply.text()).doesNotContain("insert", "98912", "Exception", "org.", "مریم");
        assertThat(logged)
                .allSatisfy(
                        record -> assertThat(trace(record.getThrown())).doesNotContain("98912", "مریم", "insert into"));
    }

    private static RequestStore failing() {
        return (RequestStore) Proxy.newProxyInstance(
                FailureTest.class.getClassLoader(), new Class<?>[] {RequestStore.class}, (proxy, method, arguments) -> {
                    throw new DataIntegrityViolationException(
                            "PreparedStatementCallback; SQL [insert into x]; " + PERSONAL,
                            new SQLException(PERSONAL, "23505", 23505));
                });
    }

    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause).append('\n');
        }
        return text.toString();
    }

    private static final class Ear extends Handler {
        private final List<LogRecord> records;

        Ear(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
