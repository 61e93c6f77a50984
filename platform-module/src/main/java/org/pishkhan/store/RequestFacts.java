// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import org.pishkhan.form.FormText;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Folding;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Texts;
import org.pishkhan.request.TrackingCode;

/** The facts of a request as properties of its dossier, and back. */
final class RequestFacts {

    /** The model's limit; within the 1,024 characters that the database compares. */
    private static final int SEARCHABLE_CHARACTERS = 1_000;

    private final DossierKeys keys;

    RequestFacts(DossierKeys keys) {
        this.keys = keys;
    }

    /** Every fact that is there; what is absent has no entry. */
    Map<QName, Serializable> write(Request request) {
        NodeValues values = new NodeValues()
                .put(PishkhanModel.PROP_TRACKING_CODE, request.trackingCode().value())
                .put(PishkhanModel.PROP_STATUS, request.status().code())
                .put(PishkhanModel.PROP_SUBMITTED_AT, request.submittedAt())
                .put(PishkhanModel.PROP_DUE_AT, request.dueAt())
                .put(PishkhanModel.PROP_CHANGED_AT, request.changedAt())
                .put(PishkhanModel.PROP_COMPLETED, request.completed())
                .put(PishkhanModel.PROP_DEFICIENCIES, texts(request.deficiencies()))
                .put(PishkhanModel.PROP_REASON, request.reason())
                .put(PishkhanModel.PROP_INSTRUCTION, request.instruction())
                .put(PishkhanModel.PROP_DRAFT, request.draft())
                .put(PishkhanModel.PROP_SEARCH_TEXT, searchText(request));
        writeApplicant(request.applicant(), values);
        writeMatter(request.matter(), values);
        request.letter().ifPresent(letter -> writeLetter(letter, values));
        request.answer().ifPresent(answer -> writeAnswer(answer, values));
        request.objection().ifPresent(objection -> ObjectionFacts.write(objection, values));
        return values.asMap();
    }

    private void writeApplicant(Applicant applicant, NodeValues values) {
        values.put(PishkhanModel.PROP_FULL_NAME, applicant.fullName())
                .put(PishkhanModel.PROP_MOBILE, applicant.mobile().e164())
                .put(PishkhanModel.PROP_OWNER_KEY, keys.ownerKey(applicant.mobile()))
                .put(PishkhanModel.PROP_LANGUAGE, applicant.language().code());
    }

    private static void writeMatter(Matter matter, NodeValues values) {
        values.put(PishkhanModel.PROP_SUBJECT, matter.subject())
                .put(PishkhanModel.PROP_TEXT, matter.text())
                .put(PishkhanModel.PROP_DESK, matter.desk())
                .put(PishkhanModel.PROP_SERVICE, matter.service())
                .put(PishkhanModel.PROP_KIND, matter.kind().code())
                .put(PishkhanModel.PROP_FORM, matter.form().isEmpty() ? "" : FormText.write(matter.form()));
    }

    private static void writeLetter(Letter letter, NodeValues values) {
        values.put(PishkhanModel.PROP_LETTER_NUMBER, letter.number())
                .put(PishkhanModel.PROP_REGISTERED_AT, letter.registeredAt())
                .put(PishkhanModel.PROP_ASSIGNEE, letter.assignee())
                .put(PishkhanModel.PROP_COPIES, letter.copies())
                .put(PishkhanModel.PROP_PRIORITY, letter.priority());
    }

    private static void writeAnswer(Answer answer, NodeValues values) {
        values.put(PishkhanModel.PROP_ANSWERED_AT, answer.at())
                .put(PishkhanModel.PROP_ANSWER_NUMBER, answer.number())
                .put(PishkhanModel.PROP_ANSWER_TEXT, answer.text())
                .put(PishkhanModel.PROP_ANSWER_HAS_FILE, answer.hasFile())
                .put(PishkhanModel.PROP_ANSWERED_BY, answer.by())
                .put(PishkhanModel.PROP_SIGNER_POSITION, answer.position())
                .put(PishkhanModel.PROP_VERIFICATION, answer.verification());
    }

    /** The folded words by which a request is found. */
    static String searchText(Request request) {
        String words = Folding.words(String.join(
                " ",
                request.trackingCode().value(),
                request.letter().map(Letter::number).orElse(""),
                request.matter().subject(),
                request.applicant().fullName()));
        return Texts.beginning(words, SEARCHABLE_CHARACTERS);
    }

    Request read(Map<QName, Serializable> properties) {
        NodeValues values = new NodeValues(properties);
        return new Request(
                new TrackingCode(values.text(PishkhanModel.PROP_TRACKING_CODE)),
                readApplicant(values),
                readMatter(values),
                Status.ofCode(values.text(PishkhanModel.PROP_STATUS)).orElseThrow(),
                values.time(PishkhanModel.PROP_SUBMITTED_AT),
                values.time(PishkhanModel.PROP_DUE_AT),
                values.time(PishkhanModel.PROP_CHANGED_AT),
                values.flag(PishkhanModel.PROP_COMPLETED),
                deficiencies(values.texts(PishkhanModel.PROP_DEFICIENCIES)),
                values.text(PishkhanModel.PROP_REASON),
                values.text(PishkhanModel.PROP_INSTRUCTION),
                values.text(PishkhanModel.PROP_DRAFT),
                readLetter(values),
                readAnswer(values),
                ObjectionFacts.read(values));
    }

    private static Applicant readApplicant(NodeValues values) {
        return new Applicant(
                values.text(PishkhanModel.PROP_FULL_NAME),
                new MobileNumber(values.text(PishkhanModel.PROP_MOBILE)),
                Language.ofTag(values.text(PishkhanModel.PROP_LANGUAGE)));
    }

    private static Matter readMatter(NodeValues values) {
        return new Matter(
                values.text(PishkhanModel.PROP_SUBJECT),
                values.text(PishkhanModel.PROP_TEXT),
                values.text(PishkhanModel.PROP_DESK),
                values.optionalText(PishkhanModel.PROP_SERVICE),
                Kind.ofCode(values.text(PishkhanModel.PROP_KIND)).orElseThrow(),
                values.optionalText(PishkhanModel.PROP_FORM)
                        .map(text -> FormText.parse(text).orElseThrow())
                        .orElse(FormValues.NONE));
    }

    private static Optional<Letter> readLetter(NodeValues values) {
        if (!values.has(PishkhanModel.PROP_LETTER_NUMBER)) {
            return Optional.empty();
        }
        return Optional.of(new Letter(
                values.text(PishkhanModel.PROP_LETTER_NUMBER),
                values.time(PishkhanModel.PROP_REGISTERED_AT),
                values.text(PishkhanModel.PROP_ASSIGNEE),
                values.texts(PishkhanModel.PROP_COPIES),
                values.number(PishkhanModel.PROP_PRIORITY)));
    }

    private static Optional<Answer> readAnswer(NodeValues values) {
        if (!values.has(PishkhanModel.PROP_ANSWERED_AT)) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                values.text(PishkhanModel.PROP_ANSWER_NUMBER),
                values.time(PishkhanModel.PROP_ANSWERED_AT),
                values.text(PishkhanModel.PROP_ANSWER_TEXT),
                values.flag(PishkhanModel.PROP_ANSWER_HAS_FILE),
                values.text(PishkhanModel.PROP_ANSWERED_BY),
                values.text(PishkhanModel.PROP_SIGNER_POSITION),
                values.text(PishkhanModel.PROP_VERIFICATION)));
    }

    static List<String> texts(List<Deficiency> deficiencies) {
        return deficiencies.stream().map(Deficiency::text).toList();
    }

    static List<Deficiency> deficiencies(List<String> texts) {
        return texts.stream().map(Deficiency::new).toList();
    }
}
