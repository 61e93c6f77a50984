// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.pishkhan.request.Event;
import org.pishkhan.request.Step;

/** An entry of the history as properties of its node, and back. */
final class EventFacts {

    private EventFacts() {}

    static NodeValues write(Event event) {
        return new NodeValues()
                .put(PishkhanModel.PROP_STEP, event.step().code())
                .put(PishkhanModel.PROP_AT, event.at())
                .put(PishkhanModel.PROP_ACTOR, event.actor())
                .put(PishkhanModel.PROP_NOTE, event.note())
                .put(PishkhanModel.PROP_FROM_DESK, event.fromDesk())
                .put(PishkhanModel.PROP_TO_DESK, event.desk())
                .put(PishkhanModel.PROP_TO_EXPERT, event.assignee())
                .put(PishkhanModel.PROP_ENTRY_NUMBER, event.number())
                .put(PishkhanModel.PROP_MISSING, RequestFacts.texts(event.deficiencies()));
    }

    static Event read(Map<QName, Serializable> properties) {
        NodeValues values = new NodeValues(properties);
        return new Event(
                Step.ofCode(values.text(PishkhanModel.PROP_STEP)).orElseThrow(),
                values.time(PishkhanModel.PROP_AT),
                values.text(PishkhanModel.PROP_ACTOR),
                values.text(PishkhanModel.PROP_NOTE),
                values.optionalText(PishkhanModel.PROP_FROM_DESK),
                values.optionalText(PishkhanModel.PROP_TO_DESK),
                values.optionalText(PishkhanModel.PROP_TO_EXPERT),
                values.optionalText(PishkhanModel.PROP_ENTRY_NUMBER),
                RequestFacts.deficiencies(values.texts(PishkhanModel.PROP_MISSING)));
    }
}
