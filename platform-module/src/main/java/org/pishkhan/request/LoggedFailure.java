// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.io.IOException;
import java.sql.SQLException;

/**
 * A failure as it may stand in a log: classes and places of the whole chain, but no message that could quote what a person
 * wrote, as those of parsers, databases and providers do. Messages of our own, of the Java machine and of the disk are kept.
 */
public final class LoggedFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.pishkhan.";
    private static final int LONGEST_CHAIN = 20;

    private LoggedFailure(Throwable failure, int depth) {
        super(shown(failure), cause(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static LoggedFailure of(Throwable failure) {
        return new LoggedFailure(failure, 0);
    }

    /** Its first cause in one line, for what happens often and needs no places. */
    public static String origin(Throwable failure) {
        Throwable origin = failure;
        for (int depth = 0; origin.getCause() != null && depth < LONGEST_CHAIN; depth++) {
            origin = origin.getCause();
        }
        return shown(origin);
    }

    private static LoggedFailure cause(Throwable failure, int depth) {
        return failure.getCause() == null || depth == LONGEST_CHAIN
                ? null
                : new LoggedFailure(failure.getCause(), depth + 1);
    }

    private static String shown(Throwable failure) {
        String name = failure.getClass().getName();
        if (failure instanceof SQLException sql) {
            return name + " (SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode() + ")";
        }
        return quotesNobody(failure) ? name + ": " + failure.getMessage() : name;
    }

    private static boolean quotesNobody(Throwable failure) {
        return failure instanceof Error
                || failure instanceof NullPointerException
                || failure instanceof IOException
                        && failure.getClass().getPackageName().matches("java\\.(io|net|nio\\.file)")
                || isThrownByUs(failure);
    }

    private static boolean isThrownByUs(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getPackageName().startsWith("java.lang")
                && trace.length > 0
                && trace[0].getClassName().startsWith(OURS);
    }
}
