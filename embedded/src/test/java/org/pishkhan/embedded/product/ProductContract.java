// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.register.Register;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.store.PishkhanModel;
import org.pishkhan.store.QueueFilling;
import org.pishkhan.triage.Approval;
import org.pishkhan.triage.Approved;
import org.pishkhan.triage.Filing;
import org.pishkhan.triage.IdempotencyConflict;
import org.pishkhan.triage.InboxLetter;
import org.pishkhan.triage.LetterTask;

/** What the product keeps, whatever the database, and however often the repository repeats a transaction. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProductContract implements ProvesNumbers {

    private static final Paging FIRST = new Paging(0, 100);
    private static final String OFFICER = "officer-central";

    private Product product;

    abstract HostOptions options();

    @Override
    public Product product() {
        return product;
    }

    @BeforeAll
    void start() {
        product = Product.start(options());
    }

    /** Whatever the tests made it do, the product wrote with the rights of its account alone, never the system's or a user's. */
    @AfterAll
    void stop() {
        try {
            assertThat(product.writers().seen())
                    .containsExactlyInAnyOrder(
                            "create pishkhan-service",
                            "update pishkhan-service",
                            "move pishkhan-service",
                            "delete pishkhan-service");
        } finally {
            product.close();
        }
    }

    @Test
    void knowsTheDemoOrganisation() {
        assertThat(product.asPublic(() -> product.catalogue().desks()))
                .extracting(desk -> desk.code())
                .containsExactlyInAnyOrder("central", "development", "medicine");
        assertThat(product.asPublic(() -> product.catalogue().services("medicine")))
                .hasSize(3);
        assertThat(product.asPublic(() -> product.staff().member(OFFICER)).officerOf())
                .containsExactly("central");
        assertThat(product.asPublic(() -> product.staff().receivers("central"))).hasSize(3);
        assertThat(product.asPublic(() -> product.staff().displayName("expert-1")))
                .isEqualTo("کارشناس یک");
    }

    @Test
    void keepsEveryFactAndFile() {
        Request request = full();

        product.asPublic(() -> {
            product.store()
                    .create(
                            request,
                            List.of(
                                    Product.upload(FileRole.ATTACHMENT, "مدرک.pdf", "first"),
                                    Product.upload(FileRole.ATTACHMENT, "b.pdf", "second"),
                                    Product.upload(FileRole.BODY, "نامه.pdf", "body")));
            return null;
        });

        assertThat(product.find(request.trackingCode())).isEqualTo(request);
        List<StoredFile> files = product.asPublic(() -> product.store().files(request.trackingCode()));
        assertThat(files)
                .extracting(StoredFile::id)
                .containsExactly("body.pdf", "attachment-1.pdf", "attachment-2.pdf");
        assertThat(files).extracting(StoredFile::name).containsExactly("نامه.pdf", "مدرک.pdf", "b.pdf");
        assertThat(content(request.trackingCode(), "attachment-2.pdf")).isEqualTo("second");
    }

    /** The rules count a character outside the basic plane once, the repository twice. */
    @Test
    void keepsTheLongestTextsOfRareCharacters() {
        Instant now = Instant.parse("2026-11-22T08:30:00.123Z");
        String line = "\uD83D\uDE00".repeat(200);
        String note = "\uD83D\uDE00".repeat(500);
        String text = "\uD83D\uDE00".repeat(10_000);
        Request request = new Request(
                TrackingCode.generate(new Random()),
                new Applicant(line, Product.newMobile(), Language.FA),
                new Matter(line, text, "central", Optional.empty(), Kind.QUESTION),
                Status.ANSWERED,
                now,
                now,
                now,
                false,
                Collections.nCopies(20, new Deficiency(note)),
                note,
                note,
                text,
                Optional.of(new Letter("1405/central/00012", now, "expert-1", List.of(), 1)),
                Optional.of(new Answer("1405/central/00013", now, text, false, "expert-1")));

        product.asPublic(() -> {
            product.store().create(request, List.of());
            Event returned =
                    Event.of(Step.RETURNED, now, OFFICER, note).missing(Collections.nCopies(20, new Deficiency(note)));
            product.store().append(request.trackingCode(), returned);
            return null;
        });

        assertThat(product.find(request.trackingCode())).isEqualTo(request);
    }

    private String content(TrackingCode code, String file) {
        return product.asPublic(() -> {
            try (var stream =
                    product.store().file(code, file).orElseThrow().source().open()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Request full() {
        Instant now = Instant.parse("2026-11-22T08:30:00.123Z");
        return new Request(
                TrackingCode.generate(new Random()),
                new Applicant("زهرا کریمی", Product.newMobile(), Language.EN),
                new Matter("گواهی", "م".repeat(10_000), "central", Optional.of("general-letter"), Kind.COMPLAINT),
                Status.ANSWERED,
                now,
                now.plusSeconds(1),
                now.plusSeconds(2),
                true,
                List.of(new Deficiency("one"), new Deficiency("د".repeat(500))),
                "reason",
                "instruction",
                "draft",
                Optional.of(new Letter("1405/central/00012", now.plusSeconds(3), "expert-1", List.of("expert-2"), 1)),
                Optional.of(new Answer("1405/central/00013", now.plusSeconds(4), "answer", true, "expert-1")));
    }

    @Test
    void takesBackWhatIsNoMoreSo() {
        Request before = full();
        Request after = before.change().done();
        Request bare = new Request(
                after.trackingCode(),
                after.applicant(),
                new Matter("گواهی", "", "central", Optional.empty(), Kind.QUESTION),
                Status.SUBMITTED,
                after.submittedAt(),
                after.dueAt(),
                after.changedAt(),
                false,
                List.of(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
        product.asPublic(() -> {
            product.store().create(before, List.of());
            return null;
        });

        product.asPublic(() -> {
            product.store().update(before, bare);
            return null;
        });

        assertThat(product.find(before.trackingCode())).isEqualTo(bare);
    }

    @Test
    void leadsALetterThroughItsWholeLife() {
        Request request = product.submit("development");
        TrackingCode code = request.trackingCode();
        product.as(
                "officer-development",
                () -> product.triage()
                        .refer(
                                product.staff().member("officer-development"),
                                code.value(),
                                "central",
                                "مربوط به ستاد"));

        Approved approved = product.approve(OFFICER, code, "expert-1");
        product.as(
                "expert-1",
                () -> product.inbox()
                        .refer(product.staff().member("expert-1"), approved.taskId(), "expert-2", "لطفاً پاسخ دهید"));
        LetterTask task = onlyTask("expert-2", code);
        product.as(
                "expert-2",
                () -> product.inbox()
                        .answer(
                                product.staff().member("expert-2"),
                                task.id(),
                                "پاسخ",
                                Optional.of(Product.upload(FileRole.ANSWER, "answer.pdf", "answer"))));

        Request answered = product.find(code);
        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.letter().orElseThrow().assignee()).isEqualTo("expert-2");
        assertThat(answered.answer().orElseThrow().hasFile()).isTrue();
        assertThat(product.asPublic(() -> product.store().history(code)))
                .extracting(Event::step)
                .containsExactly(Step.SUBMITTED, Step.REFERRED, Step.REGISTERED, Step.ASSIGNED, Step.ANSWERED);
        assertThat(product.as(
                        "admin",
                        () -> product.bean("pishkhan.workflow.letters", org.pishkhan.triage.LetterProcess.class)
                                .currentTask(code)))
                .isEmpty();
        assertThat(task.dueAt()).contains(request.dueAt());
        assertThat(task.priority()).isEqualTo(Approval.MEDIUM);
    }

    private LetterTask onlyTask(String expert, TrackingCode code) {
        return product.as(expert, () -> product.inbox().tasks(FIRST)).items().stream()
                .map(InboxLetter::task)
                .filter(task -> task.trackingCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTasksFromEverybodyElse() {
        TrackingCode code = product.submit("central").trackingCode();
        Approved approved = product.approve(OFFICER, code, "expert-1");

        for (String other : List.of("expert-2", OFFICER, "officer-medicine")) {
            assertThatThrownBy(() -> product.as(
                            other, () -> product.inbox().task(product.staff().member(other), approved.taskId())))
                    .as(other)
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> product.as(
                        "expert-1",
                        () -> product.inbox().task(product.staff().member("expert-1"), "activiti$987654321")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> product.as(
                        "expert-1", () -> product.inbox().task(product.staff().member("expert-1"), "nonsense")))
                .isInstanceOf(UnknownItem.class);
    }

    /** Alfresco lets every user start every workflow, with variables of their choice. */
    @Test
    void startsALetterWithNobodysWorkflowButItsOwn() {
        TrackingCode code = product.submit("central").trackingCode();
        product.approve(OFFICER, code, "expert-1");
        WorkflowService workflows = workflows();
        Map<QName, Serializable> stolen =
                Map.of(workflowName("trackingCode"), code.value(), workflowName("assignee"), "expert-2");

        assertThatThrownBy(() -> product.as(
                        "expert-2",
                        () -> workflows.startWorkflow(
                                workflows
                                        .getDefinitionByName("activiti$pishkhanLetter")
                                        .getId(),
                                stolen)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> product.as("expert-2", () -> product.triage().sent("expert-2", code)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> product.as("expert-2", () -> product.triage().assigned("expert-2", code, "expert-3", "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(product.find(code).status()).isEqualTo(Status.REGISTERED);
    }

    /** The guard of the process believes the process; whoever changes its variables first may cancel it. */
    @Test
    void givesALetterWhoseWorkflowIsGoneToItsExpertAgain() {
        TrackingCode code = product.submit("central").trackingCode();
        String task = product.approve(OFFICER, code, "expert-1").taskId();
        WorkflowService workflows = workflows();
        product.as("expert-1", () -> {
            String workflow =
                    workflows.getTaskById(task).getPath().getInstance().getId();
            product.runtime().setVariable(workflow.replaceFirst("^activiti\\$", ""), "pishkhanwf_trackingCode", "NONE");
            return workflows.cancelWorkflow(workflow);
        });
        StaffMember expert = product.as("expert-1", () -> product.staff().member("expert-1"));
        assertThat(product.as("expert-1", () -> product.inbox().taskOf(expert, code)))
                .isEmpty();

        product.findLostTasks();
        product.findLostTasks();

        assertThat(product.as("expert-1", () -> product.inbox().tasks(FIRST)).items().stream()
                        .filter(letter -> letter.task().trackingCode().equals(code)))
                .hasSize(1);
        assertThat(product.find(code).letter().orElseThrow().assignee()).isEqualTo("expert-1");
    }

    /** Alfresco's own interfaces would let an expert do both. */
    @Test
    void letsNobodyCancelOrPassOnALetterBehindItsBack() {
        TrackingCode code = product.submit("central").trackingCode();
        String task = product.approve(OFFICER, code, "expert-1").taskId();
        WorkflowService workflows = workflows();

        assertThatThrownBy(() -> product.as(
                        "expert-1",
                        () -> workflows.cancelWorkflow(workflows
                                .getTaskById(task)
                                .getPath()
                                .getInstance()
                                .getId())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> product.as(
                        "expert-1",
                        () -> workflows.updateTask(task, Map.of(ContentModel.PROP_OWNER, "expert-2"), null, null)))
                .hasRootCauseInstanceOf(NotAllowed.class);

        InboxLetter still = product.as(
                "expert-1", () -> product.inbox().task(product.staff().member("expert-1"), task));
        assertThat(still.letter().trackingCode()).isEqualTo(code);
    }

    /** As Alfresco's task form does it: properties on the task, then its end (TaskUpdater, TaskFormPersister). */
    @Test
    void takesTheCommentOfATaskFormForTheInstructionAndKeepsItOnTheDossierAlone() {
        TrackingCode code = product.submit("central").trackingCode();
        String first = product.approve(OFFICER, code, "expert-1").taskId();
        product.as(
                "expert-1", () -> product.inbox().refer(product.staff().member("expert-1"), first, "expert-2", "یک"));
        String second = onlyTask("expert-2", code).id();

        refersByForm("expert-2", second, "expert-3", Map.of(WorkflowModel.PROP_COMMENT, "دو"));
        refersByForm("expert-3", onlyTask("expert-3", code).id(), "expert-1", Map.of());

        assertThat(product.asPublic(() -> product.store().history(code)))
                .filteredOn(event -> event.step() == Step.ASSIGNED)
                .extracting(Event::note)
                .containsExactly("یک", "دو", "");
        assertThat(product.count("act_ru_variable where name_ = 'pishkhanwf_comment' and text_ is not null"))
                .isZero();
    }

    @Test
    void sendsNoCommentThatWasSavedInATaskFormOnly() {
        TrackingCode code = product.submit("central").trackingCode();
        String task = product.approve(OFFICER, code, "expert-1").taskId();
        product.as(
                "expert-1",
                () -> workflows().updateTask(task, Map.of(WorkflowModel.PROP_COMMENT, "نیمه‌کاره"), null, null));

        product.as("expert-1", () -> product.inbox().refer(product.staff().member("expert-1"), task, "expert-2", ""));

        List<Event> history = product.asPublic(() -> product.store().history(code));
        assertThat(history.get(history.size() - 1).note()).isEmpty();
    }

    private void refersByForm(String expert, String task, String receiver, Map<QName, Serializable> more) {
        Map<QName, Serializable> properties = new HashMap<>(more);
        properties.put(workflowName("outcome"), "refer");
        properties.put(workflowName("receiver"), receiver);
        product.as(expert, () -> {
            workflows().updateTask(task, properties, null, null);
            return workflows().endTask(task, null);
        });
    }

    private WorkflowService workflows() {
        return product.bean("WorkflowService", WorkflowService.class);
    }

    private static QName workflowName(String localName) {
        return QName.createQName("http://www.pishkhan.org/model/workflow/1.0", localName);
    }

    @Test
    void letsReadWhomItConcerns() {
        TrackingCode code = product.submit("central").trackingCode();
        assertThat(mayRead(OFFICER, code)).isTrue();
        assertThat(mayRead("officer-medicine", code)).isFalse();
        assertThat(mayRead("expert-1", code)).isFalse();

        product.approve(OFFICER, code, "expert-1");

        assertThat(mayRead("expert-1", code)).isTrue();
        assertThat(mayRead("expert-2", code)).isFalse();
        assertThat(mayRead(OFFICER, code)).isTrue();
        assertThat(mayRead(OFFICER, TrackingCode.generate(new Random()))).isFalse();
    }

    private boolean mayRead(String user, TrackingCode code) {
        return product.as(user, () -> product.store().mayRead(code));
    }

    @Test
    void movesADossierToTheDeskThatDecides() {
        TrackingCode code = product.submit("central").trackingCode();

        product.as(
                OFFICER, () -> product.triage().refer(product.staff().member(OFFICER), code.value(), "medicine", ""));

        assertThat(mayRead(OFFICER, code)).isFalse();
        assertThat(mayRead("officer-medicine", code)).isTrue();
        assertThat(queue("central", QueueView.OPEN, "").items())
                .extracting(Request::trackingCode)
                .doesNotContain(code);
        assertThat(product.as(OFFICER, () -> product.store().referredAway("central", FIRST))
                        .items())
                .anyMatch(referral -> referral.trackingCode().equals(code));
    }

    @Test
    void listsTheTabsOfAQueueNewestFirst() {
        String subject = "برگه" + System.nanoTime();
        List<TrackingCode> codes = IntStream.range(0, 4)
                .mapToObj(i -> product.submit(Product.filing(Product.newMobile(), "central", subject))
                        .trackingCode())
                .toList();
        product.as(
                OFFICER,
                () -> product.triage()
                        .returnToCitizen(
                                product.staff().member(OFFICER), codes.get(0).value(), List.of("letter"), ""));
        product.approve(OFFICER, codes.get(1), "expert-3");
        product.as(
                OFFICER,
                () -> product.triage()
                        .reject(product.staff().member(OFFICER), codes.get(2).value(), "دلیل"));

        assertThat(codes(queue("central", QueueView.OPEN, subject)))
                .containsExactly(codes.get(3), codes.get(1), codes.get(0));
        assertThat(codes(queue("central", QueueView.NEW, subject))).containsExactly(codes.get(3));
        assertThat(codes(queue("central", QueueView.WAITING, subject))).containsExactly(codes.get(0));
        assertThat(codes(queue("central", QueueView.IN_PROGRESS, subject))).containsExactly(codes.get(1));
        assertThat(codes(queue("central", QueueView.CLOSED, subject))).containsExactly(codes.get(2));
        assertThat(queue("central", QueueView.CLOSED, "").total()).isPositive();
        assertThat(queue("medicine", QueueView.OPEN, subject).total()).isZero();
        assertThat(queue("central", QueueView.OPEN, "100%'_\\").total()).isZero();
    }

    @Test
    void countsTheWholeQueueOnEveryPage() {
        String subject = "صفحه" + System.nanoTime();
        IntStream.range(0, 5).forEach(i -> product.submit(Product.filing(Product.newMobile(), "development", subject)));

        Page<Request> second = product.asPublic(() -> product.store()
                .queue(new QueueQuery("development", QueueView.OPEN, Optional.empty(), subject, new Paging(2, 2))));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).hasSize(2);
        assertThat(second.items().get(0).submittedAt())
                .isAfterOrEqualTo(second.items().get(1).submittedAt());
    }

    @Test
    void fillsTheListsWithDossiersThatAreOlderThanTheirTable() {
        String subject = "قدیمی" + System.nanoTime();
        TrackingCode code = product.submit(Product.filing(Product.newMobile(), "medicine", subject))
                .trackingCode();
        product.jdbc().update("delete from pishkhan_queue");

        product.asPublic(() -> {
            product.bean("pishkhan.store.queueFilling", QueueFilling.class).fillIfEmpty();
            return null;
        });

        assertThat(codes(queue("medicine", QueueView.OPEN, subject))).containsExactly(code);
        assertThat(product.count("pishkhan_queue")).isEqualTo(product.dossierCount());
    }

    private Page<Request> queue(String desk, QueueView view, String words) {
        return product.asPublic(
                () -> product.store().queue(new QueueQuery(desk, view, Optional.empty(), words, FIRST)));
    }

    private static List<TrackingCode> codes(Page<Request> page) {
        return page.items().stream().map(Request::trackingCode).toList();
    }

    @Test
    void givesACitizenTheirOwnRequestsOnly() {
        MobileNumber mobile = Product.newMobile();
        TrackingCode first =
                product.submit(Product.filing(mobile, "central", "یک")).trackingCode();
        TrackingCode second =
                product.submit(Product.filing(mobile, "medicine", "دو")).trackingCode();
        product.submit("central");

        Page<Request> own = product.asPublic(() -> product.store().ofCitizen(mobile, FIRST));

        assertThat(codes(own)).containsExactly(second, first);
    }

    @Test
    void findsAnswersThatAreOldEnough() {
        TrackingCode code = product.submit("central").trackingCode();
        Request answered = product.as(
                OFFICER,
                () -> product.triage()
                        .answerAtOnce(product.staff().member(OFFICER), code.value(), "پاسخ", Optional.empty()));
        Instant at = answered.answer().orElseThrow().at();

        assertThat(product.asPublic(() -> product.store().answeredBefore(at, 1000)))
                .doesNotContain(code);
        assertThat(product.asPublic(() -> product.store().answeredBefore(at.plusMillis(1), 1000)))
                .contains(code);
    }

    @Test
    void replacesAnAnswerThatWasNotSentAndKeepsNoCopy() {
        TrackingCode code = product.submit("central").trackingCode();
        add(code, Product.upload(FileRole.ANSWER, "old.pdf", "old"));
        long archived = archived();

        add(code, Product.upload(FileRole.ANSWER, "new.pdf", "new"));

        assertThat(content(code, "answer.pdf")).isEqualTo("new");
        assertThat(product.asPublic(() -> product.store().files(code))).hasSize(1);
        assertThat(archived()).isEqualTo(archived);
    }

    private void add(TrackingCode code, org.pishkhan.request.Upload upload) {
        product.asPublic(() -> {
            product.store().addFiles(code, List.of(upload));
            return null;
        });
    }

    /** The trash can holds what was deleted. */
    private long archived() {
        return product.as("admin", () -> {
            NodeRef trash = product.privateNodes()
                    .getStoreArchiveNode(org.alfresco.service.cmr.repository.StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
            return (long) product.privateNodes().getChildAssocs(trash).size();
        });
    }

    @Test
    void tellsEveryStepOnce() {
        TrackingCode code = product.submit("central").trackingCode();
        product.approve(OFFICER, code, "expert-1");

        assertThat(product.jdbc()
                        .queryForList(
                                "select kind from pishkhan_outbox where tracking_code = ? order by created_at",
                                String.class,
                                code.value()))
                .containsExactlyInAnyOrder("submitted", "registered");
    }

    @Test
    void numbersParallelApprovalsWithoutGapOrDuplicate() throws Exception {
        int many = 50;
        List<TrackingCode> codes = IntStream.range(0, many)
                .mapToObj(i -> product.submit("medicine").trackingCode())
                .toList();
        long before = product.count("pishkhan_register where secretariat = 'medicine'");

        List<Approved> approved = AtOnce.all(
                many,
                codes.stream()
                        .<Callable<Approved>>map(code -> () -> product.approve("officer-medicine", code, "expert-1"))
                        .toList());

        assertThat(approved).extracting(Approved::letterNumber).doesNotHaveDuplicates();
        assertThat(approved).extracting(Approved::taskId).doesNotHaveDuplicates();
        Long greatest = product.jdbc()
                .queryForObject(
                        "select max(ordinal) from pishkhan_register where secretariat = 'medicine'", Long.class);
        assertThat(greatest).isEqualTo(before + many);
        assertThat(product.count("pishkhan_register where secretariat = 'medicine'"))
                .isEqualTo(before + many);
        assertThat(product.asPublic(() -> product.bean("pishkhan.register.register", Register.class)
                        .gaps(Set.of("medicine"), OptionalInt.empty())))
                .isEmpty();
        assertThat(codes).allSatisfy(this::wasRegisteredOnce);
    }

    private void wasRegisteredOnce(TrackingCode code) {
        String about = " where tracking_code = '" + code.value() + "'";
        assertThat(product.count("pishkhan_register" + about)).isEqualTo(1);
        assertThat(product.count("pishkhan_outbox" + about + " and kind = 'registered'"))
                .isEqualTo(1);
        assertThat(product.count("act_ru_variable where name_ = 'pishkhanwf_trackingCode' and task_id_ is null"
                        + " and text_ = '" + code.value() + "'"))
                .as("live workflows of " + code)
                .isEqualTo(1);
        assertThat(product.asPublic(() -> product.store().history(code)))
                .extracting(Event::step)
                .containsExactly(Step.SUBMITTED, Step.REGISTERED);
    }

    @Test
    void letsOneOfTwoDecisionsWin() throws Exception {
        TrackingCode code = product.submit("central").trackingCode();

        List<Object> outcomes = AtOnce.all(6, Collections.nCopies(6, () -> {
            try {
                return product.approve(OFFICER, code, "expert-1");
            } catch (IllegalTransition refused) {
                return refused;
            }
        }));

        assertThat(outcomes).filteredOn(Approved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(IllegalTransition.class::isInstance).hasSize(5);
        assertThat(product.count("pishkhan_register where tracking_code = '" + code.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void filesOnceUnderOneKey() throws Exception {
        MobileNumber mobile = Product.newMobile();
        Filing filing = Product.filing(mobile, "central", "یک بار");

        List<TrackingCode> codes = AtOnce.all(
                24, Collections.nCopies(24, () -> product.submit(filing).trackingCode()));

        assertThat(codes).containsOnly(codes.get(0));
        assertThat(product.asPublic(() -> product.store().ofCitizen(mobile, FIRST))
                        .total())
                .isEqualTo(1);
        assertThat(product.count(
                        "pishkhan_outbox where tracking_code = '" + codes.get(0).value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void filesOneOfTwoLettersUnderOneKeyAndRefusesTheOther() throws Exception {
        MobileNumber mobile = Product.newMobile();
        Filing one = Product.filing(mobile, "central", "یک");
        Filing other = new Filing(
                one.applicant(), Product.filing(mobile, "central", "دو").matter(), List.of(), one.idempotencyKey());

        List<Object> outcomes = AtOnce.all(
                12,
                IntStream.range(0, 12)
                        .<Callable<Object>>mapToObj(i -> () -> outcome(i % 2 == 0 ? one : other))
                        .toList());

        assertThat(outcomes).filteredOn(IdempotencyConflict.class::isInstance).hasSize(6);
        assertThat(outcomes)
                .filteredOn(TrackingCode.class::isInstance)
                .hasSize(6)
                .containsOnly(outcomes.stream()
                        .filter(TrackingCode.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        assertThat(product.asPublic(() -> product.store().ofCitizen(mobile, FIRST))
                        .total())
                .isEqualTo(1);
    }

    private Object outcome(Filing filing) {
        try {
            return product.submit(filing).trackingCode();
        } catch (IdempotencyConflict refused) {
            return refused;
        }
    }

    /** The second one waits for the first, or fails on its row and is repeated. */
    @Test
    void answersTheSameFilingThatComesWhileTheFirstIsStillAtIt() throws Exception {
        Filing filing = Product.filing(Product.newMobile(), "central", "همزمان");
        CountDownLatch filed = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<TrackingCode> first = pool.submit(() -> product.asPublic(() -> {
                TrackingCode code = product.citizenDesk().submit(filing).trackingCode();
                filed.countDown();
                await(mayCommit);
                return code;
            }));
            await(filed);
            Future<TrackingCode> second =
                    pool.submit(() -> product.submit(filing).trackingCode());
            mayCommit.countDown();

            assertThat(second.get()).isEqualTo(first.get());
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void forgetsTheKeyOfAFilingThatFailed() {
        Filing filing = Product.filing(Product.newMobile(), "central", "دوباره");
        assertThatThrownBy(() -> product.asPublic(() -> {
                    product.citizenDesk().submit(filing);
                    throw new IllegalStateException("and then the power failed");
                }))
                .hasMessageContaining("power");

        TrackingCode code = product.submit(filing).trackingCode();

        assertThat(product.submit(filing).trackingCode()).isEqualTo(code);
        assertThat(product.asPublic(() ->
                                product.store().ofCitizen(filing.applicant().mobile(), FIRST))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void leavesNothingOfWhatWasRolledBack() {
        TrackingCode code = product.submit("central").trackingCode();
        long tasks = product.count("act_ru_task");
        long instances = product.count("act_hi_procinst");
        long lines = product.count("pishkhan_register");
        long messages = product.count("pishkhan_outbox");
        Request before = product.find(code);

        assertThatThrownBy(() -> product.as(OFFICER, () -> {
                    product.triage().approve(product.staff().member(OFFICER), code.value(), Approval.to("expert-1"));
                    throw new IllegalStateException("and then the power failed");
                }))
                .hasMessageContaining("power");

        assertThat(product.find(code)).isEqualTo(before);
        assertThat(product.asPublic(() -> product.store().history(code))).hasSize(1);
        assertThat(mayRead("expert-1", code)).isFalse();
        assertThat(product.count("act_ru_task")).isEqualTo(tasks);
        assertThat(product.count("act_hi_procinst")).isEqualTo(instances);
        assertThat(product.count("pishkhan_register")).isEqualTo(lines);
        assertThat(product.count("pishkhan_outbox")).isEqualTo(messages);
    }

    @Test
    void refusesEveryOtherWriterOfFacts() {
        TrackingCode code = product.submit(Product.filing(
                        Product.newMobile(), "central", "نگهبان", Product.upload(FileRole.BODY, "body.pdf", "body")))
                .trackingCode();
        NodeRef dossier = product.node(code);
        NodeRef file = product.as(
                "admin", () -> product.privateNodes().getChildByName(dossier, ContentModel.ASSOC_CONTAINS, "body.pdf"));

        refused(() -> product.publicNodes().setProperty(dossier, PishkhanModel.PROP_STATUS, "answered"));
        refused(() -> product.publicNodes().setProperty(dossier, ContentModel.PROP_NAME, "another"));
        refused(() -> product.publicNodes().setProperty(dossier, ContentModel.PROP_OWNER, "admin"));
        refused(() -> product.publicNodes().setProperty(file, PishkhanModel.PROP_SHA256, "0"));
        refused(() -> product.publicNodes().deleteNode(file));
        refused(() -> product.publicNodes().deleteNode(dossier));
        refused(() -> product.publicNodes()
                .moveNode(
                        dossier,
                        product.publicNodes()
                                .getPrimaryParent(
                                        product.node(product.submit("medicine").trackingCode()))
                                .getParentRef(),
                        ContentModel.ASSOC_CONTAINS,
                        org.alfresco.service.namespace.QName.createQName(PishkhanModel.URI, "x")));
        refused(() -> product.publicNodes()
                .createNode(
                        dossier,
                        PishkhanModel.ASSOC_HISTORY,
                        org.alfresco.service.namespace.QName.createQName(PishkhanModel.URI, "forged"),
                        PishkhanModel.TYPE_EVENT,
                        new HashMap<>()));
        assertThat(product.find(code).status()).isEqualTo(Status.SUBMITTED);
    }

    /** Whatever rights they have: the administrator, and the service account when it is not our code that writes. */
    @Test
    void letsNobodyMakeDossiersOrTakeThemApart() {
        TrackingCode code = product.submit(Product.filing(
                        Product.newMobile(), "central", "نگهبان", Product.upload(FileRole.BODY, "body.pdf", "body")))
                .trackingCode();
        NodeRef dossier = product.node(code);
        NodeRef home = product.as(
                "admin",
                () -> product.bean("repositoryHelper", Repository.class).getCompanyHome());
        NodeRef file = product.as(
                "admin", () -> product.privateNodes().getChildByName(dossier, ContentModel.ASSOC_CONTAINS, "body.pdf"));
        NodeRef folder = made(home, ContentModel.TYPE_FOLDER);
        NodeRef content = made(home, ContentModel.TYPE_CONTENT);
        Map<QName, Serializable> facts =
                product.as("admin", () -> product.privateNodes().getProperties(dossier));
        facts.remove(ContentModel.PROP_NODE_UUID);

        refused(() -> create(home, PishkhanModel.TYPE_REQUEST, Map.of()));
        refused(() -> create(home, PishkhanModel.TYPE_REQUEST, facts));
        refused(() -> create(home, ContentModel.TYPE_CONTENT, Map.of(PishkhanModel.PROP_ROLE, "answer")));
        refused(() -> create(dossier, ContentModel.TYPE_CONTENT, Map.of()));
        refused(() -> product.publicNodes().moveNode(content, dossier, ContentModel.ASSOC_CONTAINS, unique()));
        refused(() -> product.publicNodes().setType(folder, PishkhanModel.TYPE_REQUEST));
        refused(() -> product.publicNodes().setType(dossier, ContentModel.TYPE_FOLDER));
        refused(() -> product.publicNodes().addAspect(content, PishkhanModel.ASPECT_FILE, Map.of()));
        refused(() -> product.publicNodes().setProperty(content, PishkhanModel.PROP_ROLE, "answer"));
        refused(() -> product.publicNodes().removeAspect(file, PishkhanModel.ASPECT_FILE));
        refused(() -> product.publicNodes().addAspect(dossier, PishkhanModel.ASPECT_ANSWERED, Map.of()));
        assertThat(product.find(code).status()).isEqualTo(Status.SUBMITTED);
        assertThat(content(code, "body.pdf")).isEqualTo("body");
    }

    private NodeRef made(NodeRef parent, QName type) {
        return product.as("admin", () -> create(parent, type, Map.of()));
    }

    private NodeRef create(NodeRef parent, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> named = new HashMap<>(properties);
        named.put(ContentModel.PROP_NAME, unique().getLocalName());
        return product.publicNodes()
                .createNode(parent, ContentModel.ASSOC_CONTAINS, unique(), type, named)
                .getChildRef();
    }

    private static QName unique() {
        return QName.createQName(PishkhanModel.URI, UUID.randomUUID().toString());
    }

    @Test
    void letsOthersDescribeADossier() {
        NodeRef dossier = product.node(product.submit("central").trackingCode());

        product.as("admin", () -> {
            product.publicNodes().setProperty(dossier, ContentModel.PROP_TITLE, "seen");
            return null;
        });

        assertThat(product.as("admin", () -> product.publicNodes().getProperty(dossier, ContentModel.PROP_TITLE)))
                .isEqualTo("seen");
    }

    private void refused(Runnable work) {
        for (String user : List.of("admin", AlfrescoIdentity.SERVICE_ACCOUNT)) {
            assertThatThrownBy(() -> product.as(user, () -> {
                        work.run();
                        return null;
                    }))
                    .as(user)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void startsAgainWithoutMakingAnythingTwice() throws Throwable {
        long nodes = product.count("host_node");

        product.bean("pishkhan.installation.moduleStart", org.alfresco.repo.module.AbstractModuleComponent.class);
        org.alfresco.repo.security.authentication.AuthenticationUtil.runAsSystem(() -> product.asPublic(() -> {
            product.bean("pishkhan.installation.moduleStart", org.alfresco.repo.module.AbstractModuleComponent.class)
                    .execute();
            return null;
        }));

        assertThat(product.count("host_node")).isEqualTo(nodes);
    }
}
