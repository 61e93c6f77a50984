// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.pishkhan.benchmarks.Benchmark.Step;

/** Many clients who do the same thing again and again, each as soon as its last one was answered. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads;
    private final int clients;

    Crowd(int clients) {
        this.clients = clients;
        this.threads = Executors.newFixedThreadPool(clients);
    }

    /**
     * Repeats each client's step for that long, or until there is nothing left to do.
     *
     * @param gauge of the process that does the work, if it can be looked into
     */
    Figures repeat(Duration duration, List<Step> steps, Optional<Gauge> gauge) {
        Figures figures = new Figures();
        Optional<Duration> idle = gauge.map(Gauge::processorTime);
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        everyone(client -> {
            boolean more = true;
            while (more && System.nanoTime() < end) {
                more = once(steps.get(client), figures);
            }
            return null;
        });
        figures.lasted(Duration.ofNanos(System.nanoTime() - began));
        gauge.map(Gauge::processorTime).ifPresent(busy -> figures.worked(busy.minus(idle.orElseThrow())));
        return figures;
    }

    private static boolean once(Step step, Figures figures) {
        long sent = System.nanoTime();
        try {
            boolean more = step.take();
            if (more) {
                figures.succeeded(System.nanoTime() - sent);
            }
            return more;
        } catch (Unanswered e) {
            figures.failed(e.getMessage());
        } catch (RuntimeException e) {
            figures.failed(e.getClass().getSimpleName());
        }
        return true;
    }

    /** What each client brings home; all work at the same time. */
    <T> List<T> everyone(IntFunction<T> work) {
        List<CompletableFuture<T>> started = IntStream.range(0, clients)
                .mapToObj(client -> CompletableFuture.supplyAsync(() -> work.apply(client), threads))
                .toList();
        return started.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
