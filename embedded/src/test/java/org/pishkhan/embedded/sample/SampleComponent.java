// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/** Notes as whom and in which transaction a module starts. */
public final class SampleComponent extends AbstractModuleComponent {
    private Diary diary;

    public void setDiary(Diary diary) {
        this.diary = diary;
    }

    @Override
    protected void executeInternal() {
        diary.write(AuthenticationUtil.getRunAsUser() + " " + AlfrescoTransactionSupport.getTransactionReadState());
    }
}
