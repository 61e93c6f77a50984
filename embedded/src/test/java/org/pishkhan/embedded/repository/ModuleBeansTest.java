// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.alfresco.service.namespace.NamespaceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Modules configure their models as in Alfresco's {@code core-services-context.xml}. */
class ModuleBeansTest {
    private static final String MODULE = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                                       https://www.springframework.org/schema/beans/spring-beans.xsd">
              <bean id="test.models" parent="dictionaryModelBootstrap" depends-on="dictionaryBootstrap">
                <property name="models"><list><value>test-model.xml</value></list></property>
              </bean>
            </beans>""";

    @Test
    void readsTheModelsOfAModuleAndKeepsThemInAFile(@TempDir Path folder) {
        for (int start = 0; start < 2; start++) {
            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                context.registerBean(RepositoryOptions.class, () -> RepositoryOptions.inFile(folder));
                context.registerBean(Clock.class, Clock::systemUTC);
                context.register(RepositoryConfiguration.class);
                new XmlBeanDefinitionReader(context).loadBeanDefinitions(new ByteArrayResource(MODULE.getBytes()));
                context.refresh();

                assertThat(context.getBean(NamespaceService.class).getNamespaceURI("test"))
                        .isEqualTo("http://www.example.org/model/test/1.0");
                assertThat(context.getBeanNamesForType(Object.class))
                        .contains(
                                "NodeService",
                                "nodeService",
                                "ContentService",
                                "contentService",
                                "SearchService",
                                "searchService",
                                "PermissionService",
                                "permissionService",
                                "AuthorityService",
                                "authorityService",
                                "PersonService",
                                "personService",
                                "AuthenticationService",
                                "authenticationService",
                                "retryingTransactionHelper",
                                "policyComponent",
                                "jobLockService",
                                "repositoryHelper",
                                "dataSource",
                                "transactionManager");
                assertThat(context.containsBean("TransactionService")).isTrue();
                assertThat(context.containsBean("NamespaceService")).isTrue();
            }
        }
    }
}
