// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much heap a Java process of the G1 collector uses once its garbage is collected; asked with {@code jcmd}. */
public final class HeapUse {

    private static final Pattern USED = Pattern.compile("garbage-first heap .* used (\\d+)K");
    private static final int KILOBYTES_PER_MEGABYTE = 1024;

    private final long pid;

    public HeapUse(Process process) {
        this.pid = process.pid();
    }

    /** Collects twice: what is only freed by a finaliser or a cleaner goes at the second time. */
    public long megabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd told no use of the heap");
        }
        return Long.parseLong(used.group(1)) / KILOBYTES_PER_MEGABYTE;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }
}
