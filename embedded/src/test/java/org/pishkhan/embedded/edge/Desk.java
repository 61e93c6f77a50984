// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Event;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Filing;

/** A host with the demo organisation, seen through the module's own beans. */
final class Desk implements AutoCloseable {

    private final EmbeddedHost host;

    Desk(HostOptions options) {
        host = options.property("pishkhan.demo", "true").start();
    }

    String baseUrl() {
        return host.baseUrl() + "/alfresco/s/pishkhan";
    }

    EmbeddedHost host() {
        return host;
    }

    /** Files a request at the desk {@code central}. */
    TrackingCode filed() {
        Applicant applicant = new Applicant("مریم محمدی", new MobileNumber("+989121234567"), Language.FA);
        Matter matter = new Matter("موضوع", "متن", "central", Optional.empty(), Kind.QUESTION);
        return write(() -> bean("pishkhan.triage.citizenDesk", CitizenDesk.class)
                .submit(new Filing(applicant, matter, List.of(), Optional.empty()))
                .trackingCode());
    }

    Request request(TrackingCode code) {
        return write(() -> bean("pishkhan.store.requests", RequestStore.class).find(code))
                .orElseThrow();
    }

    Event lastEvent(TrackingCode code) {
        return write(() -> bean("pishkhan.store.requests", RequestStore.class).history(code)).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The dossier in the folder of open requests of the desk {@code central}. */
    NodeRef dossier(TrackingCode code) {
        return AuthenticationUtil.runAsSystem(() -> write(() -> {
            NodeService nodes = bean("nodeService", NodeService.class);
            NodeRef node = bean("repositoryHelper", Repository.class).getCompanyHome();
            for (String name : List.of("Pishkhan", "desks", "central", "open", code.value())) {
                node = nodes.getChildByName(node, ContentModel.ASSOC_CONTAINS, name);
            }
            return node;
        }));
    }

    <T> T write(Supplier<T> work) {
        return bean("pishkhan.platform.transactions", Transactions.class).write(work);
    }

    <T> T bean(String name, Class<T> type) {
        return host.context().getBean(name, type);
    }

    @Override
    public void close() {
        host.close();
    }
}
