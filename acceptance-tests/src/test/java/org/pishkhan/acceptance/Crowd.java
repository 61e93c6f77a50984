// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Many people who do something at the same moment. */
public final class Crowd {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "crowd");
        thread.setDaemon(true);
        return thread;
    });

    private Crowd() {}

    /** Starts all, waits for all, and answers what each brought home. */
    public static <T> List<T> atOnce(Stream<Supplier<T>> doings) {
        List<CompletableFuture<T>> started = doings.map(doing -> CompletableFuture.supplyAsync(doing, THREADS))
                .toList();
        return started.stream().map(CompletableFuture::join).toList();
    }
}
