// SPDX-License-Identifier: Apache-2.0
package org.alfresco.error;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Parent of Alfresco's own exceptions; its message begins with a number that log and answer share. */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 3787143176461219632L;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException known ? known : create(e, msgId, objects);
    }

    private static String numbered(String msgId, Object[] params) {
        String text = params == null ? String.valueOf(msgId) : msgId + " - " + Arrays.toString(params);
        return "%08d %s".formatted(COUNTER.getAndIncrement(), text);
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams;
    }

    public String getNumericalId() {
        return getMessage().split(" ")[0];
    }
}
