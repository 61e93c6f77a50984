// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.File;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Quarantine.Held;
import org.pishkhan.request.Scan;
import org.pishkhan.request.ScanState;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;

/** The files of a dossier. Their names say nothing about the person; the name that was given is a property. */
final class DossierFiles {

    private static final ContentData GONE = new ContentData(null, "application/octet-stream", 0, null);
    private static final Comparator<Kept> ORDER =
            Comparator.comparing((Kept kept) -> kept.file().role()).thenComparingInt(Kept::ordinal);

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final JdbcQuarantine quarantine;
    private final Clock clock;

    DossierFiles(Dossiers.Services services, JdbcQuarantine quarantine, Clock clock) {
        this.nodeService = services.nodeService();
        this.contentService = services.contentService();
        this.permissionService = services.permissionService();
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** The first files of a new dossier: no need to ask what is there. */
    void addFirst(NodeRef dossier, List<Upload> uploads) {
        int attachments = 0;
        for (Upload upload : uploads) {
            attachments += upload.role() == FileRole.ATTACHMENT ? 1 : 0;
            keep(dossier, upload, attachments);
        }
    }

    void add(NodeRef dossier, List<Upload> uploads) {
        int attachments = kept(dossier).stream()
                .filter(kept -> kept.file().role() == FileRole.ATTACHMENT)
                .mapToInt(Kept::ordinal)
                .max()
                .orElse(0);
        for (Upload upload : uploads) {
            if (upload.role() != FileRole.ATTACHMENT) {
                removeAll(dossier, upload.role());
            }
            attachments += upload.role() == FileRole.ATTACHMENT ? 1 : 0;
            keep(dossier, upload, attachments);
        }
    }

    void keepFormerAnswer(NodeRef dossier) {
        kept(dossier).stream()
                .filter(kept -> kept.file().role() == FileRole.ANSWER)
                .forEach(kept ->
                        nodeService.addProperties(kept.node(), former(kept).asMap()));
    }

    private static NodeValues former(Kept answer) {
        String role = FileRole.FORMER_ANSWER.code();
        String extension = answer.file().id().substring(FileRole.ANSWER.code().length());
        return new NodeValues().put(PishkhanModel.PROP_ROLE, role).put(ContentModel.PROP_NAME, role + extension);
    }

    /** Temporary nodes leave without a copy in the trash can. */
    private void removeAll(NodeRef dossier, FileRole role) {
        kept(dossier).stream().filter(kept -> kept.file().role() == role).forEach(kept -> {
            nodeService.addAspect(kept.node(), ContentModel.ASPECT_TEMPORARY, Map.of());
            nodeService.deleteNode(kept.node());
        });
    }

    /**
     * The content goes to the content store first and its reference into the one call that makes the node; the store forgets it
     * again when the transaction rolls back (ContentServiceImpl.getWriter without a node).
     */
    private void keep(NodeRef dossier, Upload upload, int attachment) {
        boolean numbered = upload.role() == FileRole.ATTACHMENT;
        String name = upload.role().code() + (numbered ? "-" + attachment : "") + "." + upload.extension();
        NodeValues values = DossierNodes.named(name)
                .set(ContentModel.PROP_CONTENT, store(upload))
                .put(PishkhanModel.PROP_ROLE, upload.role().code())
                .put(PishkhanModel.PROP_ORIGINAL_NAME, upload.name())
                .put(PishkhanModel.PROP_SHA256, upload.sha256())
                .put(PishkhanModel.PROP_DOCUMENT, upload.document())
                .put(PishkhanModel.PROP_SCAN, upload.scan().state().code())
                .put(PishkhanModel.PROP_RECEIVED_AT, clock.instant())
                .put(PishkhanModel.PROP_ORDINAL, numbered ? attachment : 0);
        upload.scan().at().ifPresent(at -> values.put(PishkhanModel.PROP_SCANNED_AT, at));
        QName association = PishkhanModel.name(name);
        NodeRef node = nodeService
                .createNode(
                        dossier, ContentModel.ASSOC_CONTAINS, association, ContentModel.TYPE_CONTENT, values.asMap())
                .getChildRef();
        if (upload.scan().state() == ScanState.QUARANTINED) {
            lockAway(dossier, node, name);
        }
    }

    /**
     * Without inherited rights only the owner is left, which is the service account, and Alfresco's administrators. Nor does
     * Alfresco's search open the content to index its words.
     */
    private void lockAway(NodeRef dossier, NodeRef node, String name) {
        nodeService.addAspect(
                node, ContentModel.ASPECT_INDEX_CONTROL, Map.of(ContentModel.PROP_IS_CONTENT_INDEXED, false));
        permissionService.setInheritParentPermissions(node, false);
        quarantine.add(new Held(code(dossier), name), clock.instant());
    }

    private TrackingCode code(NodeRef dossier) {
        return new TrackingCode((String) nodeService.getProperty(dossier, PishkhanModel.PROP_TRACKING_CODE));
    }

    /** The file is clean: whoever may read the dossier may read it from now on. */
    void release(NodeRef dossier, String name, Instant scannedAt) {
        NodeRef node = node(dossier, name).orElseThrow();
        nodeService.addProperties(node, judged(Scan.clean(scannedAt)).asMap());
        nodeService.removeAspect(node, ContentModel.ASPECT_INDEX_CONTROL);
        permissionService.setInheritParentPermissions(node, true);
    }

    /**
     * The file has a virus: it stays as a fact, without its content, which nothing refers to any more; the host removes such
     * content from its store.
     */
    void destroy(NodeRef dossier, String name, Instant scannedAt) {
        NodeRef node = node(dossier, name).orElseThrow();
        nodeService.removeProperty(node, ContentModel.PROP_CONTENT);
        nodeService.addProperties(node, judged(Scan.infected(scannedAt)).asMap());
        permissionService.setInheritParentPermissions(node, true);
    }

    private static NodeValues judged(Scan scan) {
        return new NodeValues()
                .put(PishkhanModel.PROP_SCAN, scan.state().code())
                .put(PishkhanModel.PROP_SCANNED_AT, scan.at().orElseThrow());
    }

    private ContentData store(Upload upload) {
        ContentWriter writer = contentService.getWriter(null, null, false);
        writer.setMimetype(upload.mediaType());
        writer.setEncoding("UTF-8");
        File content = upload.content().toFile();
        writer.putContent(content);
        return writer.getContentData();
    }

    List<StoredFile> list(NodeRef dossier) {
        return kept(dossier).stream().map(Kept::file).toList();
    }

    private List<Kept> kept(NodeRef dossier) {
        return nodeService.getChildAssocs(dossier, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .flatMap(node -> read(node).stream())
                .sorted(ORDER)
                .toList();
    }

    /** Empty for whatever else somebody put into the dossier. */
    private Optional<Kept> read(NodeRef node) {
        NodeValues values = new NodeValues(nodeService.getProperties(node));
        if (!values.has(PishkhanModel.PROP_ROLE)) {
            return Optional.empty();
        }
        ContentData content = content(values);
        StoredFile file = new StoredFile(
                values.text(ContentModel.PROP_NAME),
                FileRole.ofCode(values.text(PishkhanModel.PROP_ROLE)),
                values.text(PishkhanModel.PROP_ORIGINAL_NAME),
                content.getMimetype(),
                content.getSize(),
                values.text(PishkhanModel.PROP_SHA256),
                new Scan(
                        ScanState.ofCode(values.text(PishkhanModel.PROP_SCAN)),
                        values.optionalTime(PishkhanModel.PROP_SCANNED_AT)),
                values.time(PishkhanModel.PROP_RECEIVED_AT),
                values.text(PishkhanModel.PROP_DOCUMENT));
        return Optional.of(new Kept(node, file, values.number(PishkhanModel.PROP_ORDINAL), content.getContentUrl()));
    }

    /** Nothing, where the content was given up. */
    private static ContentData content(NodeValues values) {
        Serializable content = values.asMap().get(ContentModel.PROP_CONTENT);
        return content == null ? GONE : (ContentData) content;
    }

    /** The content is opened by its address in the store, which needs neither a transaction nor rights. */
    Optional<FileContent> open(NodeRef dossier, String name) {
        return node(dossier, name)
                .flatMap(this::read)
                .map(kept -> new FileContent(
                        kept.file(),
                        () -> contentService.getRawReader(kept.contentUrl()).getContentInputStream()));
    }

    private Optional<NodeRef> node(NodeRef dossier, String name) {
        return Optional.ofNullable(nodeService.getChildByName(dossier, ContentModel.ASSOC_CONTAINS, name));
    }

    private record Kept(NodeRef node, StoredFile file, int ordinal, String contentUrl) {}
}
