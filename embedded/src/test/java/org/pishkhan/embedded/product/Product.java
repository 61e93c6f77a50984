// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Staff;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;
import org.pishkhan.store.PishkhanModel;
import org.pishkhan.triage.Approval;
import org.pishkhan.triage.Approved;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Filing;
import org.pishkhan.triage.Inbox;
import org.pishkhan.triage.InboxLetter;
import org.pishkhan.triage.LetterTask;
import org.pishkhan.triage.Triage;
import org.springframework.jdbc.core.JdbcTemplate;

/** The product on a trial host with the demo organisation, and what people do with it. */
final class Product implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EmbeddedHost host;
    private final Writers writers;

    private Product(EmbeddedHost host) {
        this.host = host;
        this.writers = Writers.watch(bean("policyComponent", PolicyComponent.class));
    }

    static Product start(HostOptions options) {
        return new Product(options.onlyModules("pishkhan-platform")
                .property("pishkhan.demo", "true")
                .property("pishkhan.web.public-url", "http://localhost")
                .start());
    }

    <T> T bean(String name, Class<T> type) {
        return host.context().getBean(name, type);
    }

    Writers writers() {
        return writers;
    }

    RequestStore store() {
        return bean("pishkhan.store.requests", RequestStore.class);
    }

    Catalogue catalogue() {
        return bean("pishkhan.store.catalogue", Catalogue.class);
    }

    Staff staff() {
        return bean("pishkhan.store.staff", Staff.class);
    }

    Triage triage() {
        return bean("pishkhan.triage.triage", Triage.class);
    }

    Inbox inbox() {
        return bean("pishkhan.triage.inbox", Inbox.class);
    }

    CitizenDesk citizenDesk() {
        return bean("pishkhan.triage.citizenDesk", CitizenDesk.class);
    }

    WorkflowService workflows() {
        return bean("WorkflowService", WorkflowService.class);
    }

    static QName workflowName(String localName) {
        return QName.createQName("http://www.pishkhan.org/model/workflow/1.0", localName);
    }

    /** Workflows as whoever may change their variables sees them. */
    RuntimeService runtime() {
        return host.context().getBean(ProcessEngine.class).getRuntimeService();
    }

    void findLostTasks() {
        bean("pishkhan.triage.lostTasks", Runnable.class).run();
    }

    NodeService privateNodes() {
        return bean("nodeService", NodeService.class);
    }

    NodeService publicNodes() {
        return bean("NodeService", NodeService.class);
    }

    JdbcTemplate jdbc() {
        return bean("pishkhan.store.jdbc", JdbcTemplate.class);
    }

    long count(String from) {
        return jdbc().queryForObject("select count(*) from " + from, Long.class);
    }

    /** In a new writing transaction, signed in as somebody. */
    <T> T as(String userName, Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(userName);
            return bean("pishkhan.platform.transactions", Transactions.class).write(work);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** In a new writing transaction, with nobody signed in, as at the public edge. */
    <T> T asPublic(Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            return bean("pishkhan.platform.transactions", Transactions.class).write(work);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** A number that no other test uses. */
    static MobileNumber newMobile() {
        return new MobileNumber("+98912" + String.format("%07d", RANDOM.nextInt(10_000_000)));
    }

    static Filing filing(MobileNumber mobile, String desk, String subject, Upload... uploads) {
        return new Filing(
                new Applicant("زهرا کریمی", mobile, Language.FA),
                new Matter(subject, "متن درخواست", desk, Optional.empty(), Kind.QUESTION),
                List.of(uploads),
                Optional.of(UUID.randomUUID().toString()));
    }

    Request submit(Filing filing) {
        return asPublic(() -> citizenDesk().submit(filing));
    }

    Request submit(String desk) {
        return submit(filing(newMobile(), desk, "گواهی"));
    }

    Approved approve(String officer, TrackingCode code, String expert) {
        return as(officer, () -> triage().approve(staff().member(officer), code.value(), Approval.to(expert)));
    }

    Request find(TrackingCode code) {
        return asPublic(() -> store().find(code).orElseThrow());
    }

    List<Event> history(TrackingCode code) {
        return asPublic(() -> store().history(code));
    }

    /** What is in a file, as text. */
    String content(TrackingCode code, String file) {
        return asPublic(() -> {
            try (InputStream stream =
                    store().file(code, file).orElseThrow().source().open()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    boolean mayRead(String user, TrackingCode code) {
        return as(user, () -> store().mayRead(code));
    }

    /** The expert's task about a letter. */
    LetterTask task(String expert, TrackingCode code) {
        return as(expert, () -> inbox().tasks(WithProduct.FIRST)).items().stream()
                .map(InboxLetter::task)
                .filter(task -> task.trackingCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The dossier's node, found by its name. */
    NodeRef node(TrackingCode code) {
        return as(
                "admin",
                () -> dossiers().stream()
                        .filter(node ->
                                code.value().equals(privateNodes().getProperty(node, PishkhanModel.PROP_TRACKING_CODE)))
                        .findFirst()
                        .orElseThrow());
    }

    int dossierCount() {
        return as("admin", () -> dossiers().size());
    }

    private List<NodeRef> dossiers() {
        return bean("searchService", SearchService.class).query(all()).getNodeRefs();
    }

    private static SearchParameters all() {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setQuery("SELECT * FROM pishkhan:request");
        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        return parameters;
    }

    static Upload upload(FileRole role, String name, String text) {
        try {
            Path file = Files.writeString(Files.createTempFile("upload", ".pdf"), text);
            file.toFile().deleteOnExit();
            long size = text.getBytes(StandardCharsets.UTF_8).length;
            return new Upload(role, name, "pdf", "application/pdf", file, size, "0".repeat(64));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
