// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.pishkhan.embedded.module.Settings;
import org.pishkhan.embedded.repository.RepositoryOptions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans of the workflow engine, under Alfresco's names where modules refer to them. */
@Configuration(proxyBeanMethods = false)
public class WorkflowConfiguration {
    @Bean
    WorkflowNames workflowNames() {
        return new WorkflowNames();
    }

    @Bean
    TaskTypes taskTypes(WorkflowNames names) {
        return new TaskTypes(names);
    }

    @Bean
    WorkflowModels workflowModels(TaskTypes types) {
        return new WorkflowModels(types);
    }

    @Bean
    PropertyValues propertyValues(WorkflowNames names, @Qualifier("nodeService") NodeService nodeService) {
        return new PropertyValues(names, nodeService);
    }

    @Bean
    NodeVariableType nodeVariableType(@Qualifier("nodeService") NodeService nodeService) {
        return new NodeVariableType(nodeService);
    }

    @Bean
    TaskListeners taskListeners(WorkflowNames names, TaskTypes types, PropertyValues values) {
        return new TaskListeners(names, types, values);
    }

    /** Delegates enter themselves here; expressions see nothing else. */
    @Bean
    Map<Object, Object> activitiBeanRegistry() {
        return new HashMap<>();
    }

    @Bean
    EngineConfiguration activitiProcessEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            @Qualifier("activitiBeanRegistry") Map<Object, Object> beans,
            RepositoryOptions options,
            NodeVariableType nodeVariables,
            TaskListeners listeners) {
        EngineConfiguration configuration = new EngineConfiguration(beans, nodeVariables, listeners);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactionManager);
        // Blocks of ids are fetched beside the transaction; from the same pool, many threads could wait for each other
        configuration.setIdGeneratorDataSource(
                new DriverManagerDataSource(options.databaseUrl(), options.databaseUser(), options.databasePassword()));
        return configuration;
    }

    @Bean(destroyMethod = "close")
    ProcessEngine activitiProcessEngine(EngineConfiguration configuration) {
        return configuration.buildProcessEngine();
    }

    @Bean
    RepositoryService activitiRepositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    Jobs activitiJobs(ProcessEngine engine, EngineConfiguration configuration, Settings settings) {
        Duration pollInterval = Duration.parse(settings.get("pishkhan.embedded.timer.poll", "PT5S"));
        return new Jobs(configuration.getJobExecutor(), pollInterval);
    }

    @Bean
    WorkflowService workflowServiceImpl(
            ProcessEngine engine,
            WorkflowNames names,
            TaskTypes types,
            PropertyValues values,
            @Qualifier("personService") PersonService personService,
            @Qualifier("repositoryHelper") Repository repository) {
        return new EngineWorkflowService(engine, names, types, values, personService, repository);
    }

    @Bean("WorkflowService")
    WorkflowService publicWorkflowService(
            @Qualifier("workflowServiceImpl") WorkflowService target,
            @Qualifier("personService") PersonService personService,
            @Qualifier("authorityService") AuthorityService authorityService,
            PlatformTransactionManager transactionManager) {
        return ProtectedWorkflowService.protect(
                target, new TaskRights(personService, authorityService, target), transactionManager);
    }
}
