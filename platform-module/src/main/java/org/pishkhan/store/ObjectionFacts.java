// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.Optional;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Objection;

/** An objection, with the answer that it was about once there is another, as properties of its dossier, and back. */
final class ObjectionFacts {

    private ObjectionFacts() {}

    static void write(Objection objection, NodeValues values) {
        values.put(PishkhanModel.PROP_OBJECTED_AT, objection.at())
                .put(PishkhanModel.PROP_OBJECTION, objection.text())
                .put(PishkhanModel.PROP_FIRST_DECIDER, objection.firstDecider());
        objection.former().ifPresent(answer -> writeFormer(answer, values));
    }

    private static void writeFormer(Answer answer, NodeValues values) {
        values.put(PishkhanModel.PROP_FORMER_ANSWERED_AT, answer.at())
                .put(PishkhanModel.PROP_FORMER_ANSWER_NUMBER, answer.number())
                .put(PishkhanModel.PROP_FORMER_ANSWER_TEXT, answer.text())
                .put(PishkhanModel.PROP_FORMER_ANSWER_HAS_FILE, answer.hasFile())
                .put(PishkhanModel.PROP_FORMER_ANSWERED_BY, answer.by())
                .put(PishkhanModel.PROP_FORMER_SIGNER_POSITION, answer.position())
                .put(PishkhanModel.PROP_FORMER_VERIFICATION, answer.verification());
    }

    static Optional<Objection> read(NodeValues values) {
        if (!values.has(PishkhanModel.PROP_OBJECTED_AT)) {
            return Optional.empty();
        }
        return Optional.of(new Objection(
                values.time(PishkhanModel.PROP_OBJECTED_AT),
                values.text(PishkhanModel.PROP_OBJECTION),
                values.text(PishkhanModel.PROP_FIRST_DECIDER),
                readFormer(values)));
    }

    private static Optional<Answer> readFormer(NodeValues values) {
        if (!values.has(PishkhanModel.PROP_FORMER_ANSWERED_AT)) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                values.text(PishkhanModel.PROP_FORMER_ANSWER_NUMBER),
                values.time(PishkhanModel.PROP_FORMER_ANSWERED_AT),
                values.text(PishkhanModel.PROP_FORMER_ANSWER_TEXT),
                values.flag(PishkhanModel.PROP_FORMER_ANSWER_HAS_FILE),
                values.text(PishkhanModel.PROP_FORMER_ANSWERED_BY),
                values.text(PishkhanModel.PROP_FORMER_SIGNER_POSITION),
                values.text(PishkhanModel.PROP_FORMER_VERIFICATION)));
    }
}
