// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.Optional;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageKind;

/** Messages to Maryam about her request. */
public final class Messages {

    private Messages() {}

    public static Message message(String id, Instant at) {
        return new Message(
                id, at, People.MARYAM, MessageKind.SUBMITTED, "درخواست شما ثبت شد", Optional.of(RequestBuilder.CODE));
    }
}
