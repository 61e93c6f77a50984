// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.catalogue.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Desks and services as they are in the repository, read anew every few seconds. What cannot be read is left out and logged; the
 * rest works.
 */
public final class NodeCatalogue implements Catalogue {

    private static final Logger LOGGER = LoggerFactory.getLogger(NodeCatalogue.class);

    private static final Duration FRESH = Duration.ofSeconds(4);
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private final NodeService nodeService;
    private final ContentService contentService;
    private final Folders folders;
    private final ReadSheets sheets = new ReadSheets();
    private final Refreshed<Snapshot> snapshot;

    public NodeCatalogue(
            NodeService nodeService, ContentService contentService, Folders folders, OwnWriting own, Clock clock) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.folders = folders;
        this.snapshot = new Refreshed<>(() -> own.reading(this::take), Snapshot::isWorthKeeping, FRESH, clock);
    }

    @Override
    public List<Desk> desks() {
        return snapshot.get().desks();
    }

    @Override
    public Optional<Desk> desk(String code) {
        return desks().stream().filter(desk -> desk.code().equals(code)).findFirst();
    }

    @Override
    public List<Service> services() {
        return snapshot.get().services();
    }

    @Override
    public List<Service> services(String desk) {
        return services().stream()
                .filter(service -> service.desk().equals(desk))
                .toList();
    }

    @Override
    public Optional<Service> service(String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    private Snapshot take() {
        List<Desk> desks = new ArrayList<>();
        List<Service> services = new ArrayList<>();
        folders.find(Folders.ROOT, Folders.DESKS).stream()
                .flatMap(all -> children(all).stream())
                .forEach(node -> readOrLeaveOut("desk", node, () -> desk(node)).ifPresent(desk -> {
                    desks.add(desk);
                    services.addAll(servicesOf(node, desk));
                }));
        sheets.forgetAllBut(services);
        return new Snapshot(
                byTitle(desks, desk -> desk.title().fa()),
                byTitle(services, service -> service.title().fa()));
    }

    private static <T> List<T> byTitle(List<T> items, Function<T, String> title) {
        Collator persian = Collator.getInstance(PERSIAN);
        return items.stream().sorted(Comparator.comparing(title, persian)).toList();
    }

    private Desk desk(NodeRef node) {
        NodeValues values = new NodeValues(nodeService.getProperties(node));
        String code = values.text(PishkhanModel.PROP_DESK_CODE);
        if (!code.equals(values.text(ContentModel.PROP_NAME))) {
            throw new IllegalArgumentException("The folder of a desk is named by its code");
        }
        if (!values.has(PishkhanModel.PROP_ANSWER_DAYS)) {
            throw new IllegalArgumentException("The desk " + code + " promises no number of working days");
        }
        LocalText title =
                new LocalText(values.text(PishkhanModel.PROP_TITLE_FA), values.text(PishkhanModel.PROP_TITLE_EN));
        return new Desk(
                code,
                title,
                values.text(PishkhanModel.PROP_SECRETARIAT),
                values.text(PishkhanModel.PROP_NUMBER_TEMPLATE),
                values.number(PishkhanModel.PROP_ANSWER_DAYS));
    }

    private List<Service> servicesOf(NodeRef deskNode, Desk desk) {
        return folders.child(deskNode, Folders.SERVICES).stream()
                .flatMap(folder -> children(folder).stream())
                .flatMap(node -> readOrLeaveOut("service", node, () -> service(node, desk)).stream())
                .toList();
    }

    private Service service(NodeRef node, Desk desk) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw new IllegalArgumentException("The service has no information sheet");
        }
        Service service = sheets.service(desk.code(), reader.getContentString());
        if (!(service.code() + ".json").equals(nodeService.getProperty(node, ContentModel.PROP_NAME))) {
            throw new IllegalArgumentException("The file of a service is named by its code");
        }
        return service;
    }

    /**
     * What is wrong with one node must not close the other desks. Failures of the database are not the node's: they pass, so that
     * the transaction is repeated and nothing half read is kept.
     */
    private static <T> Optional<T> readOrLeaveOut(String kind, NodeRef node, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (IllegalArgumentException | InvalidNodeRefException e) {
            LOGGER.warn("The {} {} cannot be read and is left out", kind, node, e);
            return Optional.empty();
        }
    }

    private List<NodeRef> children(NodeRef folder) {
        return nodeService.getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private record Snapshot(List<Desk> desks, List<Service> services) {

        /** Nothing is cheap to read again, and at the first start somebody looks before the first desk is there. */
        boolean isWorthKeeping() {
            return !desks.isEmpty();
        }
    }
}
