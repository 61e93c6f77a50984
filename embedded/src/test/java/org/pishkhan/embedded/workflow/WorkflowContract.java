// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.SampleHost;
import org.pishkhan.embedded.sample.Diary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The workflow service, as {@code org.alfresco.repo.workflow.activiti.ActivitiWorkflowEngine} and its neighbours work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkflowContract {
    private static final String LETTER = "activiti$sampleLetter";
    private static final String TIMER = "activiti$sampleTimer";

    private EmbeddedHost host;
    private WorkflowService workflows;

    /** Options that choose the database. */
    abstract HostOptions options();

    @BeforeAll
    void start() {
        host = SampleHost.start(options());
        workflows = host.context().getBean("WorkflowService", WorkflowService.class);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @AfterEach
    void forgetWhoWorked() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    // WorkflowObjectFactory.createDefinition
    @Test
    void findsADefinitionByItsGlobalName() {
        var definition = as("expert-1", () -> workflows.getDefinitionByName(LETTER));

        assertThat(definition.getName()).isEqualTo(LETTER);
        assertThat(definition.getId()).startsWith("activiti$sampleLetter:1:");
        assertThat(definition.getTitle()).isEqualTo("Letter of the sample");
        assertThat(as("expert-1", () -> workflows.getDefinitionByName("activiti$nothing")))
                .isNull();
    }

    // ActivitiWorkflowEngine.getTasksForWorkflowPath, endStartTask
    @Test
    void waitsAtAStartTaskUntilItIsEnded() {
        WorkflowPath path = as("expert-1", () -> workflows.startWorkflow(letterDefinition(), letter("A", "expert-1")));
        List<WorkflowTask> first = as("expert-1", () -> workflows.getTasksForWorkflowPath(path.getId()));

        as("expert-1", () -> workflows.endTask(first.get(0).getId(), null));

        assertThat(first).hasSize(1);
        assertThat(first.get(0).getId())
                .isEqualTo("activiti$start" + path.getInstance().getId().substring("activiti$".length()));
        assertThat(first.get(0).getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
        assertThat(as("expert-1", () -> workflows.getTasksForWorkflowPath(path.getId())))
                .extracting(WorkflowTask::getName)
                .containsExactly("samplewf:handle");
        assertThat(as(
                                "expert-1",
                                () -> workflows.getStartTask(path.getInstance().getId()))
                        .getState())
                .isEqualTo(WorkflowTaskState.COMPLETED);
    }

    // ActivitiWorkflowEngine.endStartTaskAutomatically: the default start type carries bpm:endAutomatically
    @Test
    void endsTheStartTaskItselfWithoutAFormKey() {
        WorkflowPath path = as("expert-1", () -> workflows.startWorkflow(definition(TIMER), Map.of()));

        assertThat(as(
                                "expert-1",
                                () -> workflows.getStartTask(path.getInstance().getId()))
                        .getState())
                .isEqualTo(WorkflowTaskState.COMPLETED);
    }

    // ActivitiPropertyConverter.getTaskProperties(Task), TaskCreateListener
    @Test
    void givesATaskPropertiesFieldsAndDefaults() {
        Date due = new Date(1_800_000_000_000L);
        Map<QName, Serializable> parameters = letter("B", "expert-1");
        parameters.put(WorkflowModel.PROP_WORKFLOW_DUE_DATE, due);
        parameters.put(WorkflowModel.PROP_WORKFLOW_PRIORITY, 1);
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "Letter B");

        WorkflowTask task = firstTask("expert-1", parameters);

        assertThat(task.getTitle()).isEqualTo("Handle the letter");
        assertThat(task.getProperties())
                .containsEntry(sample("trackingCode"), "B")
                .containsEntry(sample("outcome"), "answer")
                .containsEntry(ContentModel.PROP_OWNER, "expert-1")
                .containsEntry(WorkflowModel.PROP_PRIORITY, 1)
                .containsEntry(WorkflowModel.PROP_DESCRIPTION, "Letter B")
                .containsEntry(WorkflowModel.PROP_STATUS, "Not Yet Started")
                .containsEntry(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME, sample("outcome"));
        assertThat((Date) task.getProperties().get(WorkflowModel.PROP_DUE_DATE)).hasTime(due.getTime());
        assertThat(task.getPath().getInstance().getDescription()).isEqualTo("Letter B");
        assertThat(task.getProperties()).doesNotContainKey(sample("assignee"));
    }

    // ActivitiPropertyConverter.setTaskProperties(Task): setVariablesLocal
    @Test
    void keepsWhatIsSetOnATaskLocalToIt() {
        WorkflowTask task = firstTask("expert-1", letter("C", "expert-1"));

        WorkflowTask updated = as(
                "expert-1",
                () -> workflows.updateTask(
                        task.getId(), Map.of(sample("note"), "for this task", sample("score"), "7"), null, null));

        assertThat(updated.getProperties())
                .containsEntry(sample("note"), "for this task")
                .containsEntry(sample("score"), 7);
        assertThat(as(
                        "expert-1",
                        () -> workflows.getPathProperties(task.getPath().getId())))
                .containsEntry(sample("trackingCode"), "C")
                .doesNotContainKeys(sample("note"), sample("score"));
    }

    // ActivitiWorkflowEngine.setOutcome; a listener carries the outcome to the gateway; BaseJavaDelegate.getName
    @Test
    void refersByOutcomeThroughADelegateAndAnswers() {
        WorkflowTask task = firstTask("expert-1", letter("D", "expert-1"));
        String process = task.getPath().getInstance().getId();

        as("expert-1", () -> workflows.updateTask(task.getId(), Map.of(sample("outcome"), "refer"), null, null));
        WorkflowTask ended = as("expert-1", () -> workflows.endTask(task.getId(), null));

        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties())
                .containsEntry(WorkflowModel.PROP_OUTCOME, "refer")
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed");
        WorkflowTask next = only(inbox("expert-2", process));
        assertThat(next.getProperties()).containsEntry(sample("outcome"), "answer");
        as("expert-2", () -> workflows.endTask(next.getId(), "Next"));
        assertThat(inbox("expert-2", process)).isEmpty();
        assertThat(as("expert-2", () -> workflows.getWorkflowById(process)).isActive())
                .isFalse();
    }

    // ActivitiWorkflowEngine.endNormalTask: a named transition needs the outcome property
    @Test
    void takesANamedTransitionForTheOutcome() {
        WorkflowTask task = firstTask("expert-1", letter("E", "expert-1"));

        as("expert-1", () -> workflows.endTask(task.getId(), "refer"));

        assertThat(inbox("expert-2", task.getPath().getInstance().getId())).hasSize(1);
    }

    // ActivitiWorkflowEngine.endNormalTask
    @Test
    void makesWhoeverEndsATaskItsOwner() {
        WorkflowTask task = firstTask("expert-1", letter("F", "expert-2"));

        WorkflowTask ended = as("expert-1", () -> workflows.endTask(task.getId(), null));

        assertThat(ended.getProperties()).containsEntry(ContentModel.PROP_OWNER, "expert-1");
    }

    // ActivitiPropertyConverter.setTaskOwner
    @Test
    void handsATaskToItsNewOwner() {
        WorkflowTask task = firstTask("expert-1", letter("G", "expert-1"));

        as(
                "expert-1",
                () -> workflows.updateTask(task.getId(), Map.of(ContentModel.PROP_OWNER, "expert-2"), null, null));

        assertThat(inbox("expert-2", task.getPath().getInstance().getId())).hasSize(1);
    }

    // TaskCompleteListener.checkMandatoryProperties; AuthenticatedTimerJobHandler runs as the initiator
    @Test
    void runsTimersAsTheInitiatorAndInsistsOnMandatoryProperties() {
        WorkflowPath path = as("expert-1", () -> workflows.startWorkflow(definition(TIMER), Map.of()));
        String process = path.getInstance().getId();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !inbox("expert-1", process).isEmpty());

        assertThat(host.context().getBean(Diary.class).entries()).contains("referral by expert-1");
        WorkflowTask strict = only(inbox("expert-1", process));
        assertThatThrownBy(() -> as("expert-1", () -> workflows.endTask(strict.getId(), null)))
                .isInstanceOf(ActivitiException.class)
                .hasMessageContaining("reason");
        as("expert-1", () -> workflows.updateTask(strict.getId(), Map.of(sample("reason"), "because"), null, null));
        as("expert-1", () -> workflows.endTask(strict.getId(), null));
        assertThat(inbox("expert-1", process)).isEmpty();
    }

    // WorkflowPermissionInterceptor: tasks are protected
    @Test
    void hidesTasksFromThoseWhoHaveNoPartInThem() {
        WorkflowTask task = firstTask("expert-1", letter("H", "expert-2"));

        assertThatThrownBy(() -> as("stranger", () -> workflows.getTaskById(task.getId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("stranger", () -> workflows.endTask(task.getId(), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("stranger", () -> workflows.updateTask(task.getId(), Map.of(), null, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as("expert-1", () -> workflows.getTaskById(task.getId()))).isNotNull();
        assertThat(as("expert-2", () -> workflows.getTaskById(task.getId()))).isNotNull();
        assertThat(as("admin", () -> workflows.getTaskById(task.getId()))).isNotNull();
        assertThat(as("stranger", () -> workflows.getTaskById("activiti$0"))).isNull();
    }

    // WorkflowPermissionInterceptor.invoke: everything but tasks proceeds
    @Test
    void letsAnybodyReadAndCancelAWorkflow() {
        WorkflowTask task = firstTask("expert-1", letter("I", "expert-2"));
        String process = task.getPath().getInstance().getId();

        WorkflowInstance read = as("stranger", () -> workflows.getWorkflowById(process));
        as("stranger", () -> workflows.cancelWorkflow(process));

        assertThat(read.isActive()).isTrue();
        assertThat(as("expert-1", () -> workflows.getWorkflowById(process))).isNull();
    }

    // ActivitiWorkflowEngine.queryRuntimeTasks, orderQuery
    @Test
    void limitsAndOrdersInTheDatabase() {
        String marker = UUID.randomUUID().toString();
        List<String> ids = List.of(
                firstTask("expert-1", letter(marker, "expert-1")).getId(),
                firstTask("expert-1", letter(marker, "expert-1")).getId(),
                firstTask("expert-1", letter(marker, "expert-1")).getId());
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setActorId("expert-1");
        query.setProcessCustomProps(Map.of(sample("trackingCode"), marker));
        query.setOrderBy(new WorkflowTaskQuery.OrderBy[] {WorkflowTaskQuery.OrderBy.TaskCreated_Desc});
        query.setLimit(2);

        List<WorkflowTask> newest = as("expert-1", () -> workflows.queryTasks(query));

        assertThat(newest).extracting(WorkflowTask::getId).containsExactly(ids.get(2), ids.get(1));
    }

    // TaskCreateListener: taskFormKey is a variable of the task
    @Test
    void findsTasksByTheNameOfTheirType() {
        WorkflowTask task = firstTask("expert-1", letter("J", "expert-1"));
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(task.getPath().getInstance().getId());
        query.setTaskName(sample("handle"));

        assertThat(as("expert-1", () -> workflows.queryTasks(query))).hasSize(1);
    }

    // SpringProcessEngineConfiguration joins the transaction of the nodes
    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        long before = processes();

        assertThatThrownBy(() -> as(
                        "expert-1",
                        () -> SampleHost.transactions(host)
                                .getRetryingTransactionHelper()
                                .doInTransaction(() -> {
                                    firstTask("expert-1", letter("K", "expert-1"));
                                    throw new IllegalStateException("on purpose");
                                })))
                .hasMessage("on purpose");

        assertThat(processes()).isEqualTo(before);
    }

    // An exception of a delegate undoes the end of the task
    @Test
    void keepsTheTaskWhenADelegateFails() {
        WorkflowTask task = firstTask("expert-1", letter("fail", "expert-1"));

        assertThatThrownBy(() -> as("expert-1", () -> workflows.endTask(task.getId(), "refer")))
                .hasStackTraceContaining("The referral fails");

        assertThat(inbox("expert-1", task.getPath().getInstance().getId())).hasSize(1);
    }

    private long processes() {
        JdbcTemplate jdbc = new JdbcTemplate(host.context().getBean(javax.sql.DataSource.class));
        return jdbc.queryForObject("select count(*) from act_hi_procinst", Long.class);
    }

    private WorkflowTask firstTask(String user, Map<QName, Serializable> parameters) {
        return as(user, () -> {
            WorkflowPath path = workflows.startWorkflow(letterDefinition(), parameters);
            workflows.endTask(workflows.getStartTask(path.getInstance().getId()).getId(), null);
            return only(workflows.getTasksForWorkflowPath(path.getId()));
        });
    }

    private String letterDefinition() {
        return definition(LETTER);
    }

    private String definition(String name) {
        return workflows.getDefinitionByName(name).getId();
    }

    private List<WorkflowTask> inbox(String user, String process) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setActorId(user);
        query.setProcessId(process);
        return as(user, () -> workflows.queryTasks(query));
    }

    private static Map<QName, Serializable> letter(String trackingCode, String assignee) {
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(sample("trackingCode"), trackingCode);
        parameters.put(sample("assignee"), assignee);
        return parameters;
    }

    private static QName sample(String name) {
        return QName.createQName("http://www.pishkhan.org/sample/workflow/1.0", name);
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static <T> T as(String user, Supplier<T> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        return work.get();
    }
}
