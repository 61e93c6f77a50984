// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import java.util.Objects;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.platform.Identity;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;

/**
 * Keeps the process of a letter and its dossier together. Alfresco's own interfaces let any user start any workflow with variables
 * of their choice, whoever once had a task cancel its workflow, and an assignee pass a task on (ProcessesImpl and TasksImpl of its
 * workflow API; WorkflowPermissionInterceptor covers tasks only). Here a letter begins with an approval, changes hands by a
 * referral, and ends with an answer, in no other way. Known to the process by its name.
 */
public final class PishkhanGuard extends BaseJavaDelegate {

    private final Identity identity;
    private final RequestStore store;

    PishkhanGuard(Identity identity, RequestStore store) {
        this.identity = identity;
        this.store = store;
    }

    /** At the start and at the end of the process. */
    @Override
    public void execute(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_END.equals(execution.getEventName())) {
            refuseIfUnanswered(execution);
            return;
        }
        if (!AlfrescoIdentity.SERVICE_ACCOUNT.equals(identity.currentUser())) {
            throw new NotAllowed("start the workflow of a letter");
        }
    }

    private void refuseIfUnanswered(DelegateExecution execution) {
        String code = (String) execution.getVariable(LetterModel.VARIABLE_TRACKING_CODE);
        boolean isUnanswered = TrackingCode.parse(String.valueOf(code))
                .flatMap(store::find)
                .filter(request -> request.status() == Status.REGISTERED)
                .isPresent();
        if (isUnanswered) {
            throw new NotAllowed("end the workflow of a letter that is not answered");
        }
    }

    /** When the task gets an assignee; called by an expression of the process. */
    public void assigned(DelegateTask task) {
        if (!Objects.equals(task.getAssignee(), task.getVariable(LetterModel.VARIABLE_ASSIGNEE))) {
            throw new NotAllowed("pass the task of a letter on without a referral");
        }
    }
}
