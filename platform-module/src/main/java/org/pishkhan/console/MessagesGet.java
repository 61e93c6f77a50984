// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Paging;
import org.pishkhan.sms.MessageState;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** The SMS outbox. */
public final class MessagesGet extends StaffScript {

    private final Mailroom mailroom;

    public MessagesGet(Edge edge, Colleagues colleagues, Mailroom mailroom) {
        super(edge, colleagues);
        this.mailroom = mailroom;
    }

    @Override
    Response answer(Call call, StaffMember staff) {
        Optional<MessageState> state = state(call);
        Paging paging = call.paging();
        Map<String, Object> list = read(() ->
                Shape.list(mailroom.page(staff, state, paging), entry -> MessageShape.of(entry, call.language())));
        return Response.ok(list);
    }

    private static Optional<MessageState> state(Call call) {
        Optional<String> code = call.query("state");
        Optional<MessageState> state = code.flatMap(MessageState::ofCode);
        if (code.isPresent() && state.isEmpty()) {
            throw new InvalidInput(InvalidField.of("state", "unknown"));
        }
        return state;
    }
}
