// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.Referral;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;

/** Requests as dossiers in the repository. Everything runs as the service account, except the question what the user may read. */
public final class NodeRequestStore implements RequestStore {

    private final DossierNodes nodes;
    private final DossierFiles files;
    private final DossierHistory history;
    private final DossierSearch search;
    private final JdbcQueue queue;
    private final DossierKeys keys;
    private final JdbcReferrals referrals;
    private final TurnTaking turns;
    private final PermissionService ownPermissions;
    private final PermissionService userPermissions;
    private final OwnWriting own;

    NodeRequestStore(Dossiers dossiers, PermissionService userPermissions, OwnWriting own) {
        this.nodes = dossiers.nodes();
        this.files = dossiers.files();
        this.history = dossiers.history();
        this.search = dossiers.search();
        this.queue = dossiers.queue();
        this.keys = dossiers.keys();
        this.referrals = dossiers.referrals();
        this.turns = dossiers.turns();
        this.ownPermissions = dossiers.permissions();
        this.userPermissions = userPermissions;
        this.own = own;
    }

    @Override
    public Optional<Request> find(TrackingCode code) {
        return own.reading(() -> nodes.find(code).map(nodes::read));
    }

    @Override
    public Optional<Request> findForChange(TrackingCode code) {
        turns.hold(code.value());
        return find(code);
    }

    @Override
    public void create(Request request, List<Upload> uploads) {
        write(() -> files.addFirst(nodes.create(request), uploads));
        queue.add(request);
    }

    @Override
    public void update(Request before, Request after) {
        write(() -> nodes.update(before, after));
        queue.update(after);
    }

    @Override
    public void append(TrackingCode code, Event event) {
        write(() -> history.append(nodes.get(code), event));
        if (event.step() == Step.REFERRED) {
            Request request = find(code).orElseThrow();
            referrals.add(request, event);
        }
    }

    @Override
    public List<Event> history(TrackingCode code) {
        return own.reading(() -> history.list(nodes.get(code)));
    }

    @Override
    public void addFiles(TrackingCode code, List<Upload> uploads) {
        write(() -> files.add(nodes.get(code), uploads));
    }

    @Override
    public void keepFormerAnswer(TrackingCode code) {
        write(() -> files.keepFormerAnswer(nodes.get(code)));
    }

    @Override
    public List<StoredFile> files(TrackingCode code) {
        return own.reading(() -> files.list(nodes.get(code)));
    }

    @Override
    public Optional<FileContent> file(TrackingCode code, String fileId) {
        return own.reading(() -> nodes.find(code).flatMap(dossier -> files.open(dossier, fileId)))
                .map(FileContent::readable);
    }

    @Override
    public void letRead(TrackingCode code, String userName) {
        write(() -> ownPermissions.setPermission(nodes.get(code), userName, PermissionService.CONSUMER, true));
    }

    @Override
    public void letManagersRead(TrackingCode code, String desk) {
        letRead(code, Groups.managers(desk));
    }

    /** Asked of the public service; it would say yes for what does not exist. */
    @Override
    public boolean mayRead(TrackingCode code) {
        Optional<NodeRef> dossier = own.reading(() -> nodes.find(code));
        return dossier.map(node -> userPermissions.hasPermission(node, PermissionService.READ))
                .filter(access -> access == AccessStatus.ALLOWED)
                .isPresent();
    }

    @Override
    public Page<Request> ofCitizen(MobileNumber mobile, Paging paging) {
        return own.reading(() -> {
            List<NodeRef> all = search.ofOwner(keys.ownerKey(mobile));
            List<NodeRef> wanted =
                    all.stream().skip(paging.skip()).limit(paging.max()).toList();
            return new Page<>(nodes.readAll(wanted), all.size(), paging);
        });
    }

    @Override
    public Page<Request> queue(QueueQuery query) {
        Page<TrackingCode> page = queue.page(query);
        List<Request> items =
                page.items().stream().flatMap(code -> find(code).stream()).toList();
        return new Page<>(items, page.total(), page.paging());
    }

    @Override
    public Page<Referral> referredAway(String desk, Paging paging) {
        return referrals.from(desk, paging);
    }

    @Override
    public boolean wasReferredBy(TrackingCode code, String desk) {
        return referrals.exists(code, desk);
    }

    @Override
    public List<TrackingCode> answeredBefore(Instant time, int max) {
        Supplier<List<Request>> answered = () -> nodes.readAll(search.answeredBefore(time, max));
        return own.reading(answered).stream().map(Request::trackingCode).toList();
    }

    private void write(Runnable work) {
        own.writing(() -> {
            work.run();
            return null;
        });
    }
}
