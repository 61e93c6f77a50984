// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.content;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

/** Reads one file of the content store. */
final class FileContentReader extends FileContent implements ContentReader {
    private final Path file;

    FileContentReader(Path file, ContentData described) {
        super(described);
        this.file = file;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
    }

    @Override
    public InputStream getContentInputStream() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (os) {
            Files.copy(file, os);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void getContent(File target) {
        try {
            Files.copy(file, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public String getContentString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        getContent(bytes);
        Charset charset = getEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getEncoding());
        return bytes.toString(charset);
    }

    private ContentIOException failure(IOException e) {
        return new ContentIOException("Content cannot be read: " + getContentUrl(), e);
    }
}
