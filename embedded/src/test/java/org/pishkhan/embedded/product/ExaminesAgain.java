// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.ObjectionRefused;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Objections;
import org.pishkhan.triage.Reading;

/** Objections, from the dossier's way back to its desk to the second decision. */
interface ExaminesAgain extends WithProduct {

    String MANAGER = "manager";
    QueueQuery UNDER_RE_EXAMINATION =
            new QueueQuery("central", QueueView.OPEN, Optional.of(Status.RE_EXAMINATION), "", FIRST);

    @Test
    default void bringsTheDossierBackAndKeepsBothAnswers() {
        MobileNumber mobile = Product.newMobile();
        TrackingCode code = product()
                .submit(Product.filing(mobile, "central", "اعتراض به پاسخ"))
                .trackingCode();
        answers(OFFICER, code, "first");

        assertThat(product().mayRead(MANAGER, code)).isFalse();
        Request objected = objects(mobile, code);

        assertThat(objected).isEqualTo(product().find(code));
        assertThat(product().mayRead(MANAGER, code)).isTrue();
        assertThat(product()
                        .as(
                                MANAGER,
                                () -> reading()
                                        .queue(member(MANAGER), UNDER_RE_EXAMINATION)
                                        .items()))
                .contains(objected);
        assertThatExceptionOfType(ObjectionRefused.class).isThrownBy(() -> answers(OFFICER, code, "again"));

        Request second = answers(MANAGER, code, "second");

        assertThat(second).isEqualTo(product().find(code));
        assertThat(second.objection().orElseThrow().former().orElseThrow().text())
                .isEqualTo("first");
        assertThat(product().asPublic(() -> product().store().files(code)))
                .extracting(StoredFile::id)
                .containsExactly("answer.pdf", "former-answer.pdf");
        assertThat(product().content(code, "former-answer.pdf")).isEqualTo("file of first");
        assertThat(product().content(code, "answer.pdf")).isEqualTo("file of second");
        assertThat(tellings(code)).containsExactly("submitted", "answered", "re-examination", "answered");
        assertThat(product().count("pishkhan_register where tracking_code = '" + code.value() + "'"))
                .isEqualTo(2);
        assertThatExceptionOfType(ObjectionRefused.class).isThrownBy(() -> objects(mobile, code));
    }

    @Test
    default void letsOneOfSeveralObjectionsAtOnceThrough() throws Exception {
        MobileNumber mobile = Product.newMobile();
        TrackingCode code =
                product().submit(Product.filing(mobile, "central", "دو بار")).trackingCode();
        product().as(OFFICER, () -> product().triage().reject(member(OFFICER), code.value(), "خارج از صلاحیت"));

        List<Boolean> outcomes = AtOnce.all(4, Collections.nCopies(4, () -> isAccepted(mobile, code)));

        assertThat(outcomes).containsOnlyOnce(true);
        assertThat(tellings(code)).containsOnlyOnce("re-examination");
    }

    private boolean isAccepted(MobileNumber mobile, TrackingCode code) {
        try {
            return objects(mobile, code).status() == Status.RE_EXAMINATION;
        } catch (ObjectionRefused again) {
            return false;
        }
    }

    private Request objects(MobileNumber mobile, TrackingCode code) {
        return product()
                .asPublic(() -> product()
                        .bean("pishkhan.triage.objections", Objections.class)
                        .object(mobile, code.value(), "پاسخ به پرسش من مربوط نبود."));
    }

    private Request answers(String staff, TrackingCode code, String text) {
        return product()
                .as(
                        staff,
                        () -> product()
                                .triage()
                                .answerAtOnce(
                                        member(staff),
                                        code.value(),
                                        text,
                                        Optional.of(Product.upload(FileRole.ANSWER, "answer.pdf", "file of " + text))));
    }

    private StaffMember member(String userName) {
        return product().staff().member(userName);
    }

    private Reading reading() {
        return product().bean("pishkhan.triage.reading", Reading.class);
    }

    private List<String> tellings(TrackingCode code) {
        return product()
                .jdbc()
                .queryForList(
                        "select kind from pishkhan_outbox where tracking_code = ? order by created_at",
                        String.class,
                        code.value());
    }
}
