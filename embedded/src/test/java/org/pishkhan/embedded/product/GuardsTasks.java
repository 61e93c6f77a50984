// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.triage.Approved;
import org.pishkhan.triage.InboxLetter;

/** Tasks and workflows against those whose letter it is not, and against ways around the product. */
interface GuardsTasks extends WithProduct {

    @Test
    default void keepsTasksFromEverybodyElse() {
        TrackingCode code = product().submit("central").trackingCode();
        Approved approved = product().approve(OFFICER, code, "expert-1");

        for (String other : List.of("expert-2", OFFICER, "officer-medicine")) {
            assertThatThrownBy(() -> product()
                            .as(
                                    other,
                                    () -> product()
                                            .inbox()
                                            .task(product().staff().member(other), approved.taskId())))
                    .as(other)
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> product()
                        .as(
                                "expert-1",
                                () -> product()
                                        .inbox()
                                        .task(product().staff().member("expert-1"), "activiti$987654321")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> product()
                        .as(
                                "expert-1",
                                () -> product().inbox().task(product().staff().member("expert-1"), "nonsense")))
                .isInstanceOf(UnknownItem.class);
    }

    /** Alfresco lets every user start every workflow, with variables of their choice. */
    @Test
    default void startsALetterWithNobodysWorkflowButItsOwn() {
        TrackingCode code = product().submit("central").trackingCode();
        product().approve(OFFICER, code, "expert-1");
        WorkflowService workflows = product().workflows();
        Map<QName, Serializable> stolen = Map.of(
                Product.workflowName("trackingCode"), code.value(), Product.workflowName("assignee"), "expert-2");

        assertThatThrownBy(() -> product()
                        .as(
                                "expert-2",
                                () -> workflows.startWorkflow(
                                        workflows
                                                .getDefinitionByName("activiti$pishkhanLetter")
                                                .getId(),
                                        stolen)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        product().as("expert-2", () -> product().triage().sent("expert-2", code)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        product().as("expert-2", () -> product().triage().assigned("expert-2", code, "expert-3", "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(product().find(code).status()).isEqualTo(Status.REGISTERED);
    }

    /** The guard of the process believes the process; whoever changes its variables first may cancel it. */
    @Test
    default void givesALetterWhoseWorkflowIsGoneToItsExpertAgain() {
        TrackingCode code = product().submit("central").trackingCode();
        String task = product().approve(OFFICER, code, "expert-1").taskId();
        WorkflowService workflows = product().workflows();
        product().as("expert-1", () -> {
            String workflow =
                    workflows.getTaskById(task).getPath().getInstance().getId();
            product()
                    .runtime()
                    .setVariable(workflow.replaceFirst("^activiti\\$", ""), "pishkhanwf_trackingCode", "NONE");
            return workflows.cancelWorkflow(workflow);
        });
        StaffMember expert = product().as("expert-1", () -> product().staff().member("expert-1"));
        assertThat(product().as("expert-1", () -> product().inbox().taskOf(expert, code)))
                .isEmpty();

        product().findLostTasks();
        product().findLostTasks();

        assertThat(product().as("expert-1", () -> product().inbox().tasks(FIRST)).items().stream()
                        .filter(letter -> letter.task().trackingCode().equals(code)))
                .hasSize(1);
        assertThat(product().find(code).letter().orElseThrow().assignee()).isEqualTo("expert-1");
    }

    /** Alfresco's own interfaces would let an expert do both. */
    @Test
    default void letsNobodyCancelOrPassOnALetterBehindItsBack() {
        TrackingCode code = product().submit("central").trackingCode();
        String task = product().approve(OFFICER, code, "expert-1").taskId();
        WorkflowService workflows = product().workflows();

        assertThatThrownBy(() -> product()
                        .as(
                                "expert-1",
                                () -> workflows.cancelWorkflow(workflows
                                        .getTaskById(task)
                                        .getPath()
                                        .getInstance()
                                        .getId())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> product()
                        .as(
                                "expert-1",
                                () -> workflows.updateTask(
                                        task, Map.of(ContentModel.PROP_OWNER, "expert-2"), null, null)))
                .hasRootCauseInstanceOf(NotAllowed.class);

        InboxLetter still = product()
                .as("expert-1", () -> product().inbox().task(product().staff().member("expert-1"), task));
        assertThat(still.letter().trackingCode()).isEqualTo(code);
    }
}
