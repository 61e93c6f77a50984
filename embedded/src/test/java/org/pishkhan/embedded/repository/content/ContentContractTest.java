// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestRepository;

/**
 * Content as {@code org.alfresco.repo.content.ContentServiceImpl} and {@code cleanup.EagerContentStoreCleaner} keep it
 * (alfresco-community-repo, repository).
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
class ContentContractTest {
    @Parameter
    TestRepository repository;

    private NodeRef file(String name) {
        NodeRef folder = repository.newFolder();
        return repository.asSystem(() -> repository.create(folder, name, ContentModel.TYPE_CONTENT));
    }

    @Test
    void writesAndReadsContentOfANode() {
        NodeRef file = file("letter.txt");

        repository.asSystem(() -> {
            ContentWriter writer = repository.content().getWriter(file, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/plain");
            writer.setEncoding("UTF-8");
            writer.putContent("نامه");
            return null;
        });

        repository.asSystem(() -> {
            ContentReader reader = repository.content().getReader(file, ContentModel.PROP_CONTENT);
            assertThat(reader.getContentString()).isEqualTo("نامه");
            assertThat(reader.getMimetype()).isEqualTo("text/plain");
            assertThat(reader.getSize()).isEqualTo(8);
            ContentData data = (ContentData) repository.nodes().getProperty(file, ContentModel.PROP_CONTENT);
            assertThat(data.getSize()).isEqualTo(8);
            return null;
        });
    }

    @Test
    void hasNoReaderForANodeWithoutContent() {
        NodeRef file = file("empty");

        assertThat(repository.<ContentReader>asSystem(
                        () -> repository.content().getReader(file, ContentModel.PROP_CONTENT)))
                .isNull();
    }

    @Test
    void refusesPropertiesOfOtherTypes() {
        NodeRef file = file("typed");

        assertThatThrownBy(
                        () -> repository.asSystem(() -> repository.content().getReader(file, ContentModel.PROP_NAME)))
                .isInstanceOf(InvalidTypeException.class);
    }

    @Test
    void removesWhatARolledBackTransactionWrote() {
        NodeRef file = file("rolled-back");
        List<ContentReader> written = new ArrayList<>();

        assertThatThrownBy(() -> repository.asSystem(() -> {
                    ContentWriter writer = repository.content().getWriter(file, ContentModel.PROP_CONTENT, true);
                    writer.putContent("lost");
                    written.add(writer.getReader());
                    assertThat(written.get(0).exists()).isTrue();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(written.get(0).exists()).isFalse();
    }

    /** Seen on a real Alfresco: content stored once before the transaction, referred to inside, makes retries cheap. */
    @Test
    void keepsWhatWasWrittenBeforeTheTransaction() {
        NodeRef file = file("before");
        ContentWriter writer = repository.content().getWriter(null, ContentModel.PROP_CONTENT, false);
        writer.setMimetype("text/plain");
        writer.putContent("kept");

        assertThatThrownBy(() -> repository.asSystem(() -> {
                    repository.nodes().setProperty(file, ContentModel.PROP_CONTENT, writer.getContentData());
                    throw new IllegalStateException("first attempt");
                }))
                .hasMessage("first attempt");
        repository.asSystem(() -> {
            repository.nodes().setProperty(file, ContentModel.PROP_CONTENT, writer.getContentData());
            return null;
        });

        assertThat(repository.asSystem(() -> repository
                        .content()
                        .getReader(file, ContentModel.PROP_CONTENT)
                        .getContentString()))
                .isEqualTo("kept");
    }

    /** {@code ContentDataDAO} tells the cleaner of URLs that lost their last reference. */
    @Test
    void removesWhatNoNodeRefersToAnyMore() {
        NodeRef file = file("replaced");
        ContentReader first = written(file, "first");
        ContentReader second = written(file, "second");

        assertThat(first.exists()).isFalse();
        assertThat(second.exists()).isTrue();
        assertThatThrownBy(() -> repository.asSystem(() -> {
                    repository.nodes().removeProperty(file, ContentModel.PROP_CONTENT);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(second.exists()).as("after a rollback").isTrue();

        delete(file);
        assertThat(second.exists()).as("in the trash can").isTrue();
    }

    @Test
    void removesTheContentOfNodesThatAreGone() {
        NodeRef file = file("gone");
        ContentReader content = written(file, "content");
        repository.asSystem(() -> {
            repository.nodes().addAspect(file, ContentModel.ASPECT_TEMPORARY, Map.of());
            return null;
        });

        delete(file);

        assertThat(content.exists()).isFalse();
    }

    private void delete(NodeRef file) {
        repository.asSystem(() -> {
            repository.nodes().deleteNode(file);
            return null;
        });
    }

    private ContentReader written(NodeRef file, String text) {
        return repository.asSystem(() -> {
            ContentWriter writer = repository.content().getWriter(file, ContentModel.PROP_CONTENT, true);
            writer.putContent(text);
            return writer.getReader();
        });
    }

    @Test
    void writesTemporaryContent() {
        ContentWriter writer = repository.content().getTempWriter();
        writer.putContent("for a moment");

        assertThat(writer.getReader().getContentString()).isEqualTo("for a moment");
    }

    @Test
    void readsNothingOutsideItsStore() {
        assertThatThrownBy(() -> repository.content().getRawReader("store://../../etc/passwd"))
                .isInstanceOf(ContentIOException.class);
        assertThatThrownBy(() -> repository.content().getRawReader("file:///etc/passwd"))
                .isInstanceOf(ContentIOException.class);
    }
}
