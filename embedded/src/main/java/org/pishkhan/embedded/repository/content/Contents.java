// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.content;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.TempFileProvider;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.node.NodeModule;
import org.pishkhan.embedded.repository.transaction.TransactionCache;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The private {@code contentService}. What is written inside a transaction is removed if it rolls back, as by
 * {@code EagerContentStoreCleaner}; what is written outside one stays. What no node refers to any more is removed.
 */
public final class Contents implements ContentService {
    private final ContentFiles files;
    private final ContentFiles temporary;
    private final NodeService nodes;
    private final Dictionary dictionary;
    private final TransactionCache<NewFiles> newFiles = new TransactionCache<>(NewFiles::new);

    public Contents(Path folder, NodeModule nodes, Dictionary dictionary, Clock clock) {
        this.files = new ContentFiles(folder, clock);
        this.temporary = new ContentFiles(TempFileProvider.getTempDir().toPath(), clock);
        this.nodes = nodes.service();
        this.dictionary = dictionary;
        nodes.orphaned().removedBy(files::delete);
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        return new FileContentReader(files.file(contentUrl), new ContentData(contentUrl, null, 0, null));
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        ContentData content = content(nodeRef, propertyQName);
        return ContentData.hasContent(content)
                ? new FileContentReader(files.file(content.getContentUrl()), content)
                : null;
    }

    private ContentData content(NodeRef nodeRef, QName property) {
        Serializable value = nodes.getProperty(nodeRef, property);
        boolean otherType = dictionary
                .property(property)
                .filter(definition -> !definition.dataType().equals(DataTypeDefinition.CONTENT))
                .isPresent();
        if (otherType) {
            throw new InvalidTypeException("The node property must be of type content: " + property, property);
        }
        return (ContentData) value;
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        ContentData present = nodeRef == null ? null : content(nodeRef, propertyQName);
        boolean refers = nodeRef != null && update;
        return writer(present, refers ? writer -> setContent(nodeRef, propertyQName, writer) : writer -> {});
    }

    private void setContent(NodeRef nodeRef, QName property, ContentWriter writer) {
        nodes.setProperty(nodeRef, property, writer.getContentData());
    }

    private ContentWriter writer(ContentData present, Consumer<ContentWriter> whenClosed) {
        String url = files.newUrl();
        if (AlfrescoTransactionSupport.getTransactionReadState() != TxnReadState.TXN_NONE) {
            newFiles.get().urls.add(url);
        }
        return new FileContentWriter(files.file(url), described(url, present), whenClosed);
    }

    private static ContentData described(String url, ContentData present) {
        return present == null
                ? new ContentData(url, null, 0, "UTF-8", I18NUtil.getLocale())
                : new ContentData(url, present.getMimetype(), 0, present.getEncoding(), present.getLocale());
    }

    @Override
    public ContentWriter getTempWriter() {
        String url = temporary.newUrl();
        return new FileContentWriter(temporary.file(url), described(url, null), writer -> {});
    }

    private final class NewFiles extends TransactionListenerAdapter {
        private final Set<String> urls = new HashSet<>();

        NewFiles() {
            AlfrescoTransactionSupport.bindListener(this);
        }

        @Override
        public void afterRollback() {
            urls.forEach(files::delete);
        }
    }
}
