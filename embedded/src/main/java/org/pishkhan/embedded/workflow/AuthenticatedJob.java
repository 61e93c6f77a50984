// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** A timer or asynchronous job runs as the initiator of the process, else as System. Source: {@code AuthenticatedTimerJobHandler}. */
final class AuthenticatedJob implements JobHandler {
    private final JobHandler job;

    AuthenticatedJob(JobHandler job) {
        this.job = job;
    }

    @Override
    public String getType() {
        return job.getType();
    }

    @Override
    public void execute(JobEntity entity, String configuration, ExecutionEntity execution, CommandContext context) {
        AuthenticationUtil.runAs(
                () -> {
                    job.execute(entity, configuration, execution, context);
                    return null;
                },
                initiator(execution));
    }

    private static String initiator(ExecutionEntity execution) {
        if (!(execution.getVariable("initiator") instanceof NodeVariable initiator)) {
            return AuthenticationUtil.getSystemUserName();
        }
        return AuthenticationUtil.runAsSystem(() -> {
            Object user = initiator.exists()
                    ? initiator.getProperties().get(ContentModel.PROP_USERNAME.getLocalName())
                    : null;
            return user == null ? AuthenticationUtil.getSystemUserName() : user.toString();
        });
    }
}
