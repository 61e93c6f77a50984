// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Approval;
import org.pishkhan.triage.Approved;
import org.pishkhan.triage.LetterProcess;
import org.pishkhan.triage.LetterTask;

/** The way of a letter from desk to desk and from expert to expert. */
interface LeadsLetters extends WithProduct {

    @Test
    default void leadsALetterThroughItsWholeLife() {
        Request request = product().submit("development");
        TrackingCode code = request.trackingCode();
        product()
                .as(
                        "officer-development",
                        () -> product()
                                .triage()
                                .refer(
                                        product().staff().member("officer-development"),
                                        code.value(),
                                        "central",
                                        "مربوط به ستاد"));

        Approved approved = product().approve(OFFICER, code, "expert-1");
        product()
                .as(
                        "expert-1",
                        () -> product()
                                .inbox()
                                .refer(
                                        product().staff().member("expert-1"),
                                        approved.taskId(),
                                        "expert-2",
                                        "لطفاً پاسخ دهید"));
        LetterTask task = product().task("expert-2", code);
        product()
                .as(
                        "expert-2",
                        () -> product()
                                .inbox()
                                .answer(
                                        product().staff().member("expert-2"),
                                        task.id(),
                                        "پاسخ",
                                        Optional.of(Product.upload(FileRole.ANSWER, "answer.pdf", "answer"))));

        Request answered = product().find(code);
        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.letter().orElseThrow().assignee()).isEqualTo("expert-2");
        assertThat(answered.answer().orElseThrow().hasFile()).isTrue();
        assertThat(product().history(code))
                .extracting(Event::step)
                .containsExactly(Step.SUBMITTED, Step.REFERRED, Step.REGISTERED, Step.ASSIGNED, Step.ANSWERED);
        assertThat(product()
                        .as(
                                "admin",
                                () -> product()
                                        .bean("pishkhan.workflow.letters", LetterProcess.class)
                                        .currentTask(code)))
                .isEmpty();
        assertThat(task.dueAt()).contains(request.dueAt());
        assertThat(task.priority()).isEqualTo(Approval.MEDIUM);
    }

    @Test
    default void tellsEveryStepOnce() {
        TrackingCode code = product().submit("central").trackingCode();
        product().approve(OFFICER, code, "expert-1");

        assertThat(product()
                        .jdbc()
                        .queryForList(
                                "select kind from pishkhan_outbox where tracking_code = ? order by created_at",
                                String.class,
                                code.value()))
                .containsExactlyInAnyOrder("submitted", "registered");
    }

    /** As Alfresco's task form does it: properties on the task, then its end (TaskUpdater, TaskFormPersister). */
    @Test
    default void takesTheCommentOfATaskFormForTheInstructionAndKeepsItOnTheDossierAlone() {
        TrackingCode code = product().submit("central").trackingCode();
        String first = product().approve(OFFICER, code, "expert-1").taskId();
        product()
                .as(
                        "expert-1",
                        () -> product().inbox().refer(product().staff().member("expert-1"), first, "expert-2", "یک"));
        String second = product().task("expert-2", code).id();

        refersByForm("expert-2", second, "expert-3", Map.of(WorkflowModel.PROP_COMMENT, "دو"));
        refersByForm("expert-3", product().task("expert-3", code).id(), "expert-1", Map.of());

        assertThat(product().history(code))
                .filteredOn(event -> event.step() == Step.ASSIGNED)
                .extracting(Event::note)
                .containsExactly("یک", "دو", "");
        assertThat(product().count("act_ru_variable where name_ = 'pishkhanwf_comment' and text_ is not null"))
                .isZero();
    }

    @Test
    default void sendsNoCommentThatWasSavedInATaskFormOnly() {
        TrackingCode code = product().submit("central").trackingCode();
        String task = product().approve(OFFICER, code, "expert-1").taskId();
        product()
                .as(
                        "expert-1",
                        () -> product()
                                .workflows()
                                .updateTask(task, Map.of(WorkflowModel.PROP_COMMENT, "نیمه‌کاره"), null, null));

        product()
                .as(
                        "expert-1",
                        () -> product().inbox().refer(product().staff().member("expert-1"), task, "expert-2", ""));

        List<Event> history = product().history(code);
        assertThat(history.get(history.size() - 1).note()).isEmpty();
    }

    private void refersByForm(String expert, String task, String receiver, Map<QName, Serializable> more) {
        Map<QName, Serializable> properties = new HashMap<>(more);
        properties.put(Product.workflowName("outcome"), "refer");
        properties.put(Product.workflowName("receiver"), receiver);
        product().as(expert, () -> {
            product().workflows().updateTask(task, properties, null, null);
            return product().workflows().endTask(task, null);
        });
    }
}
