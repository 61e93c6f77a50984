// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.Step;
import org.pishkhan.request.Supplement;

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
                .put(PishkhanModel.PROP_MISSING, RequestFacts.texts(event.deficiencies()))
                .put(
                        PishkhanModel.PROP_ANSWERED_ITEMS,
                        RequestFacts.texts(
                                List.copyOf(event.supplement().answers().keySet())))
                .put(
                        PishkhanModel.PROP_ITEM_ANSWERS,
                        List.copyOf(event.supplement().answers().values()))
                .put(PishkhanModel.PROP_ADDED_FILES, event.supplement().files())
                .putTime(PishkhanModel.PROP_MOVED_DUE_AT, event.supplement().dueAt());
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
                RequestFacts.deficiencies(values.texts(PishkhanModel.PROP_MISSING)),
                supplement(values));
    }

    private static Supplement supplement(NodeValues values) {
        List<Deficiency> items = RequestFacts.deficiencies(values.texts(PishkhanModel.PROP_ANSWERED_ITEMS));
        List<String> words = values.texts(PishkhanModel.PROP_ITEM_ANSWERS);
        Map<Deficiency, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            answers.put(items.get(i), words.get(i));
        }
        return new Supplement(
                answers,
                values.texts(PishkhanModel.PROP_ADDED_FILES),
                values.optionalTime(PishkhanModel.PROP_MOVED_DUE_AT));
    }
}
