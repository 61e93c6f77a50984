// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.content;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;

/** Writes one new file of the content store; on the disk when its stream is closed. */
final class FileContentWriter extends FileContent implements ContentWriter {
    private final Path file;
    private final Runnable whenClosed;

    FileContentWriter(Path file, ContentData described, Consumer<ContentWriter> whenClosed) {
        super(described);
        this.file = file;
        this.whenClosed = () -> whenClosed.accept(this);
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public ContentReader getReader() {
        return new FileContentReader(file, getContentData());
    }

    @Override
    public OutputStream getContentOutputStream() {
        try {
            Files.createDirectories(file.getParent());
            return new SyncedStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void putContent(InputStream is) {
        try (is;
                OutputStream target = getContentOutputStream()) {
            is.transferTo(target);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void putContent(File source) {
        try {
            putContent(Files.newInputStream(source.toPath()));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void putContent(String content) {
        Charset charset = getEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getEncoding());
        putContent(new ByteArrayInputStream(content.getBytes(charset)));
    }

    private ContentIOException failure(IOException e) {
        return new ContentIOException("Content cannot be written: " + getContentUrl(), e);
    }

    private final class SyncedStream extends FilterOutputStream {
        private boolean closed;

        SyncedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            super.close();
            ContentFiles.sync(file);
            whenClosed.run();
        }
    }
}
