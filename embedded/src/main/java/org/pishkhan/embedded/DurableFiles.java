// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 whose every write is on the disk when it returns ({@code jdbc:h2:durable:…}). H2 by itself hands a commit to
 * the operating system and syncs later: with {@code WRITE_DELAY=0} it survives the end of the process, not of the power.
 */
public final class DurableFiles extends FilePathWrapper {
    private static final String SCHEME = "durable";

    /**
     * The URL of the database in this file, each commit on disk before it is acknowledged. The host closes it at its end; H2
     * itself would do so at the first sign of it, under the calls that still run.
     */
    static String url(String file) {
        FilePath.register(new DurableFiles());
        failInsteadOfSpinning();
        return "jdbc:h2:" + SCHEME + ":" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * After a write that found no room H2 counts a statement as ended twice. Whoever begins the next one then tries for ever, at full speed
     * (MVStore.registerVersionUsage); an assertion of its own, before its class is first used, makes that an error.
     */
    private static void failInsteadOfSpinning() {
        DurableFiles.class.getClassLoader().setClassAssertionStatus("org.h2.mvstore.MVStore", true);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return super.open(mode.equals("rw") ? "rwd" : mode);
    }
}
