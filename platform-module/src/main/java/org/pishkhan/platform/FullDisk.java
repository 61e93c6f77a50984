// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Recognises a full disk, for which Java has no exception of its own: only the words of the system, in the system's language. */
public final class FullDisk {

    /** As Linux says it in English: the disk, the quota, and the limit of a process. */
    private static final Set<String> WORDS = words("No space left on device", "Disk quota exceeded", "File too large");

    private FullDisk() {}

    /** Whether a full disk is among the causes of this failure. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException refused && WORDS.contains(reason(refused))) {
                return true;
            }
        }
        return false;
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return reason == null ? "" : reason;
    }

    private static Set<String> words(String... english) {
        Set<String> words = new HashSet<>(Set.of(english));
        words.addAll(inTheLanguageOfTheSystem());
        return Set.copyOf(words);
    }

    /**
     * {@code /dev/full} refuses every byte as a full disk does. Elsewhere than on Linux there is none, and opening it to write
     * makes none.
     */
    private static Set<String> inTheLanguageOfTheSystem() {
        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            full.write(0);
            return Set.of();
        } catch (NoSuchFileException | AccessDeniedException noSuchDevice) {
            return Set.of();
        } catch (IOException refused) {
            return Set.of(reason(refused));
        }
    }
}
