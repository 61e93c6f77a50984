// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.action;

import org.alfresco.service.cmr.action.ActionService;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The action service under Alfresco's two names. */
@Configuration(proxyBeanMethods = false)
public class ActionConfiguration {
    @Bean({"ActionService", "actionService"})
    ActionService actionService(ListableBeanFactory beans) {
        return new EmbeddedActionService(beans);
    }
}
