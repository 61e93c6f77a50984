// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.SampleHost;

/** Actions, as {@code ActionServiceImpl} and {@code ActionExecuterAbstractBase} of Alfresco treat them. */
class ActionContractTest {
    private static EmbeddedHost host;
    private static ActionService actions;

    @BeforeAll
    static void start() {
        host = SampleHost.options().start();
        actions = host.context().getBean("ActionService", ActionService.class);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    // ActionExecuterAbstractBase.execute
    @Test
    void carriesAnActionOutInTheCallersTransaction() {
        Action action = actions.createAction("sample-action", Map.of("reason", "because"));

        inTransaction(action);

        assertThat(action.getParameterValue(ActionExecuter.PARAM_RESULT)).isEqualTo("BECAUSE");
    }

    // ParameterizedItemAbstractBase.checkMandatoryProperties
    @Test
    void refusesAnActionWithoutAMandatoryParameter() {
        assertThatThrownBy(() -> inTransaction(actions.createAction("sample-action")))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageContaining("reason");
    }

    // ActionExecuterAbstractBase.execute: TXN_NONE
    @Test
    void refusesToWorkWithoutATransaction() {
        Action action = actions.createAction("sample-action", Map.of("reason", "because"));

        assertThatThrownBy(() -> actions.executeAction(action, null)).isInstanceOf(IllegalStateException.class);
    }

    // CommonResourceAbstractBase.setBeanName
    @Test
    void namesAnActionAfterItsBean() {
        assertThat(actions.getActionDefinition("sample-action").getName()).isEqualTo("sample-action");
        assertThat(actions.getActionDefinition("nothing")).isNull();
    }

    private static void inTransaction(Action action) {
        SampleHost.transactions(host).getRetryingTransactionHelper().doInTransaction(() -> {
            actions.executeAction(action, null);
            return null;
        });
    }
}
