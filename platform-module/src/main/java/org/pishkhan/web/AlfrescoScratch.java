// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.nio.file.Path;
import org.alfresco.util.TempFileProvider;

/** Alfresco's folder of temporary files; what a crash leaves there, Alfresco's own job removes after an hour. */
public final class AlfrescoScratch implements Scratch {

    @Override
    public Path newFile() {
        return TempFileProvider.createTempFile("pishkhan-", ".upload").toPath();
    }
}
