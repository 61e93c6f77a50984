// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Optional;
import org.pishkhan.request.Language;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageKind;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.web.Shape;

/** Messages of the outbox in JSON. */
final class MessageShape {

    private MessageShape() {}

    static Shape of(OutboxEntry entry, Language language) {
        Message message = entry.message();
        boolean waits = entry.state() == MessageState.QUEUED;
        return new Shape(language)
                .with("id", message.id())
                .time("at", message.at())
                .with("to", message.to().e164())
                .with("kind", message.kind().code())
                .text("text", message.kind() == MessageKind.OTP ? "" : message.text())
                .with("state", entry.state().code())
                .with("trackingCode", message.trackingCode().map(TrackingCode::value))
                .with("attempts", entry.attempts())
                .time("nextAttemptAt", waits ? Optional.of(entry.nextAt()) : Optional.empty())
                .text("error", entry.error());
    }
}
