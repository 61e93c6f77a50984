// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;

/** Hands the letter to expert-2. */
public final class SampleReferral extends BaseJavaDelegate {
    private Diary diary;

    public void setDiary(Diary diary) {
        this.diary = diary;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("samplewf_assignee", "expert-2");
        diary.write("referral by " + AuthenticationUtil.getRunAsUser());
        if ("fail".equals(execution.getVariable("samplewf_trackingCode"))) {
            throw new IllegalStateException("The referral fails");
        }
    }
}
