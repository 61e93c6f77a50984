// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.activiti.engine.RepositoryService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;
import org.springframework.extensions.surf.util.I18NUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Deploys the workflow models, labels and processes of a module when the host has started (children of the bean {@code
 * workflowDeployer}). A process that is deployed already is deployed anew only with {@code redeploy=true}. Source:
 * {@code org.alfresco.repo.workflow.WorkflowDeployer}.
 */
public final class WorkflowDeployer extends AbstractLifecycleBean {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowDeployer.class);

    private TransactionService transactionService;
    private RepositoryService repositoryService;
    private WorkflowModels workflowModels;
    private List<Properties> workflowDefinitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setTransactionService(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    public void setRepositoryService(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    public void setWorkflowModels(WorkflowModels workflowModels) {
        this.workflowModels = workflowModels;
    }

    /** Each with engineId, location (class path), mimetype and redeploy. */
    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    /** Class path locations of model files. */
    public void setModels(List<String> models) {
        this.models = models;
    }

    /** Names of message bundles, with slashes or dots. */
    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        models.forEach(workflowModels::load);
        labels.forEach(label -> I18NUtil.registerResourceBundle(label.replace('/', '.')));
        AuthenticationUtil.runAsSystem(
                () -> transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
                    workflowDefinitions.forEach(this::deploy);
                    return null;
                }));
    }

    private void deploy(Properties definition) {
        String location = required(definition, "location");
        if (!required(definition, "engineId").equals("activiti")) {
            throw new WorkflowException("Unknown workflow engine of " + location);
        }
        boolean redeploy = Boolean.parseBoolean(definition.getProperty("redeploy"));
        if (!redeploy && isDeployed(location)) {
            return;
        }
        String file = location.substring(location.lastIndexOf('/') + 1);
        try (InputStream stream = new ClassPathResource(location).getInputStream()) {
            repositoryService
                    .createDeployment()
                    .addInputStream(file.endsWith(".bpmn20.xml") ? file : file + ".bpmn20.xml", stream)
                    .name(file)
                    .deploy();
            LOG.info("Deployed the process {}", location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(Properties definition, String name) {
        String value = definition.getProperty(name);
        if (value == null || value.isEmpty()) {
            throw new WorkflowException("A workflow definition needs " + name);
        }
        return value;
    }

    private boolean isDeployed(String location) {
        return repositoryService
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey(location))
                        .count()
                > 0;
    }

    private static String processKey(String location) {
        try (InputStream stream = new ClassPathResource(location).getInputStream()) {
            NodeList processes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getElementsByTagName("process");
            if (processes.getLength() == 0) {
                throw new WorkflowException(location + " holds no process");
            }
            return ((Element) processes.item(0)).getAttribute("id");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new WorkflowException(location + " cannot be read", e);
        }
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {}
}
