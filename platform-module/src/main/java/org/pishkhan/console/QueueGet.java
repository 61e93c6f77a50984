// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Status;
import org.pishkhan.triage.Reading;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** The queue of an own desk, by tab or status. */
public final class QueueGet extends StaffScript {

    private final Reading reading;
    private final StaffShapes shapes;

    public QueueGet(Edge edge, Colleagues colleagues, Reading reading, StaffShapes shapes) {
        super(edge, colleagues);
        this.reading = reading;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember officer) {
        QueueQuery query = query(call);
        Map<String, Object> list = read(() -> query.view() == QueueView.REFERRED
                ? shapes.referrals(reading.referredAway(officer, query.desk(), query.paging()), call.language())
                : shapes.list(reading.queue(officer, query), call.language()));
        return Response.ok(list);
    }

    /** A name that is both a tab and a status means the tab. */
    private static QueueQuery query(Call call) {
        String state = call.query("state").orElse(QueueView.OPEN.code());
        Optional<QueueView> view = QueueView.ofCode(state);
        Optional<Status> status = view.isPresent() ? Optional.empty() : Status.ofCode(state);
        if (view.isEmpty() && status.isEmpty()) {
            throw new InvalidInput(InvalidField.of("state", "unknown"));
        }
        return new QueueQuery(call.name("desk"), view.orElse(QueueView.OPEN), status, call.words(), call.paging());
    }
}
