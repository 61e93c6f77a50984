// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/** An error that a web script reports with an HTTP status; its message starts with a number for the log. */
public class WebScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final int status;

    public WebScriptException(String msgId) {
        this(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, msgId);
    }

    public WebScriptException(int status, String msgId) {
        super(numbered(msgId, null));
        this.status = status;
    }

    public WebScriptException(String msgId, Throwable cause) {
        this(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, msgId, cause);
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super(numbered(msgId, null), cause);
        this.status = status;
    }

    public WebScriptException(String msgId, Object... args) {
        this(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, msgId, args);
    }

    public WebScriptException(int status, String msgId, Object... args) {
        super(numbered(msgId, args));
        this.status = status;
    }

    public WebScriptException(String msgId, Throwable cause, Object... args) {
        this(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, msgId, cause, args);
    }

    public WebScriptException(int status, String msgId, Throwable cause, Object... args) {
        super(numbered(msgId, args), cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }

    // Month counted from 0, day, running number: the form of PlatformRuntimeException, which log readers know
    private static String numbered(String msgId, Object[] args) {
        String message = I18NUtil.getMessage(String.valueOf(msgId), args);
        LocalDate today = LocalDate.now();
        return String.format(
                Locale.ROOT,
                "%02d%02d%04d %s",
                today.getMonthValue() - 1,
                today.getDayOfMonth(),
                COUNTER.getAndIncrement(),
                message == null ? String.valueOf(msgId) : message);
    }
}
