// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.util.TempFileProvider;
import org.pishkhan.alfrescoapi.CurrentTransaction;
import org.pishkhan.alfrescoapi.Host;
import org.pishkhan.alfrescoapi.Identity;
import org.pishkhan.embedded.repository.identity.ThreadIdentity;
import org.pishkhan.embedded.repository.transaction.ThreadTransaction;

/** What the stand-in's static methods reach: the thread's users, its transaction, and the folder of temporary files. */
public final class EmbeddedHost implements Host {
    private final Identity identity = new ThreadIdentity();
    private final CurrentTransaction transaction = new ThreadTransaction();

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public CurrentTransaction transaction() {
        return transaction;
    }

    /** As Alfresco: a folder {@code Alfresco} in the system's own. */
    @Override
    public File temporaryFolder() {
        Path folder = TempFileProvider.getSystemTempDir().toPath().resolve(TempFileProvider.ALFRESCO_TEMP_FILE_DIR);
        try {
            return Files.createDirectories(folder).toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
