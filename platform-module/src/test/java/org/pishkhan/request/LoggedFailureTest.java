// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoggedFailureTest {

    private static final String PERSONAL = "مریم +989121234567";

    static List<Throwable> quotingFailures() {
        return List.of(
                new SQLException("Key (mobile)=(" + PERSONAL + ") already exists", "23505", 7),
                thrownBy(() -> Integer.parseInt(PERSONAL)),
                new AssertedElsewhere(PERSONAL),
                new IllegalStateException("wrapped", new SQLException(PERSONAL)));
    }

    @ParameterizedTest
    @MethodSource("quotingFailures")
    void quotesNobody(Throwable failure) {
        assertThat(printed(failure)).doesNotContain("مریم", "98912");
    }

    @Test
    void tellsClassesPlacesAndStateOfTheWholeChain() {
        String printed = printed(new IllegalStateException("wrapped", new SQLException(PERSONAL, "23505", 7)));

        assertThat(printed)
                .contains("IllegalStateException: wrapped", "SQLException (SQL state 23505, code 7)")
                .contains("LoggedFailureTest.tellsClassesPlacesAndStateOfTheWholeChain");
    }

    @Test
    void tellsWhatTheMachineSays() {
        assertThat(printed(new IOException("No space left on device"))).contains("No space left on device");
    }

    @Test
    void tellsWhereItBeganInOneLine() {
        Exception failure = new IllegalStateException("wrapped", new SQLException(PERSONAL, "08006", 7));

        assertThat(LoggedFailure.origin(failure)).isEqualTo("java.sql.SQLException (SQL state 08006, code 7)");
    }

    @Test
    void endsForAChainThatBitesItsTail() {
        Exception one = new Exception();
        one.initCause(new Exception(one));

        assertThat(printed(one)).contains("java.lang.Exception");
        assertThat(LoggedFailure.origin(one)).contains("java.lang.Exception");
    }

    /** Like those of other libraries: neither ours by class nor of the Java machine. */
    private static final class AssertedElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AssertedElsewhere(String message) {
            super(message);
        }
    }

    private static Throwable thrownBy(Runnable work) {
        try {
            work.run();
            return new AssertionError("nothing thrown");
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        LoggedFailure.of(failure).printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
