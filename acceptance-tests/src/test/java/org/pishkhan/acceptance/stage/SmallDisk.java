// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A small disk in memory at a folder, which can be filled and emptied. Needs the right to mount. */
public final class SmallDisk implements AutoCloseable {

    private static final String FILLING = "filling";
    private static final int BLOCK = 4_096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it; where that is not allowed, skips the scenario and says why, but fails in continuous integration. */
    public static SmallDisk at(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        boolean mounted = runs("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(
                mounted || Boolean.parseBoolean(System.getenv("CI")),
                "NOT RUN, full disks: this machine does not let us mount one (needs root or CAP_SYS_ADMIN)");
        assertThat(mounted).as("a small disk is mounted at " + folder).isTrue();
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Writes until nothing more fits; again, where room has come since. */
    public void fill() throws IOException {
        try (OutputStream filling =
                Files.newOutputStream(folder.resolve(FILLING), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] block = new byte[BLOCK];
            while (folder.toFile().getUsableSpace() > 0) {
                filling.write(block);
            }
        } catch (IOException somebodyWasFaster) {
            if (folder.toFile().getUsableSpace() > 0) {
                throw somebodyWasFaster;
            }
        }
    }

    public void empty() throws IOException {
        Files.delete(folder.resolve(FILLING));
    }

    @Override
    public void close() {
        runs("umount", "-l", folder.toString());
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
