// SPDX-License-Identifier: Apache-2.0
package org.alfresco.util;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alfresco.error.AlfrescoRuntimeException;
import org.pishkhan.alfrescoapi.Host;

/** Temporary files in the host's own folder. */
public class TempFileProvider {
    public static final String ALFRESCO_TEMP_FILE_DIR = "Alfresco";
    public static final String ALFRESCO_LONG_LIFE_FILE_DIR = "longLife";
    public static final String SYSTEM_KEY_TEMP_DIR = "java.io.tmpdir";

    private TempFileProvider() {}

    public static File getSystemTempDir() {
        return new File(System.getProperty(SYSTEM_KEY_TEMP_DIR));
    }

    public static File getTempDir() {
        return Host.current().temporaryFolder();
    }

    public static File getTempDir(String dirName) {
        Path folder = getTempDir().toPath().resolve(dirName);
        try {
            return Files.createDirectories(folder).toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static File createTempFile(InputStream in, String namePrefix, String nameSufix) throws Exception {
        File file = createTempFile(namePrefix, nameSufix);
        try (in) {
            Files.copy(in, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    public static File createTempFile(String prefix, String suffix) {
        return createTempFile(prefix, suffix, getTempDir());
    }

    public static File createTempFile(String prefix, String suffix, File directory) {
        try {
            return File.createTempFile(prefix, suffix, directory);
        } catch (IOException e) {
            throw new AlfrescoRuntimeException("No temporary file in " + directory, e);
        }
    }
}
