// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.pishkhan.acceptance.stage.Target;
import org.pishkhan.benchmarks.Loader.Loaded;

/** Measures from the command line. */
public final class Main {

    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        try {
            CommandLine options = CommandLine.parse(arguments);
            System.out.println(options.help() ? CommandLine.USAGE : measure(options));
            System.exit(0);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(CommandLine.USAGE);
            System.exit(MISUSED);
        }
    }

    /** Measures what the options ask for. */
    static Report measure(CommandLine options) {
        return options.target().isPresent() ? measureTarget(options) : measureOwnHost(options);
    }

    private static Report measureTarget(CommandLine options) {
        List<Benchmark> benchmarks = chosen(options, overHttp());
        Target target = new Target(options.target().orElseThrow(), options.smsFile(), Target.ADMINISTRATOR);
        Report report = new Report();
        measure(
                benchmarks,
                new Stage(target, options.duration(), options.warmUp()),
                options.clients(),
                options.pid(),
                report);
        report.add("The target's limits for each client address were left as they are.");
        return report;
    }

    private static Report measureOwnHost(CommandLine options) {
        Report report = new Report();
        try (OwnHost host = OwnHost.of(options)) {
            List<Benchmark> benchmarks =
                    chosen(options, Stream.concat(overHttp(), Stream.of(new RegisterNumbers(host))));
            List<Loaded> sample = options.load() > 0 ? host.fill(options.load()) : List.of();
            host.start();
            report.add("Trial host on " + host.databaseName() + ", filled with " + options.load() + " requests.");
            report.addStart(host.lastStart());
            Stage stage = new Stage(host.target(), options.duration(), options.warmUp());
            if (!sample.isEmpty()) {
                new Proof(stage, sample).check(sample);
            }
            measure(benchmarks, stage, options.clients(), Optional.of(host.pid()), report);
            report.addRaised(OwnHost.RAISED);
        }
        return report;
    }

    private static Stream<Benchmark> overHttp() {
        List<Benchmark> benchmarks = new ArrayList<>(List.of(new Filings(), new StatusLookUps()));
        for (QueuePages.Which which : QueuePages.Which.values()) {
            benchmarks.add(new QueuePages(which));
        }
        benchmarks.add(new Approvals());
        return benchmarks.stream();
    }

    private static List<Benchmark> chosen(CommandLine options, Stream<Benchmark> known) {
        List<Benchmark> all = known.toList();
        Set<String> unknown = new TreeSet<>(options.only());
        all.forEach(benchmark -> unknown.remove(benchmark.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no measurement " + unknown + " here, but "
                    + all.stream().map(Benchmark::name).toList());
        }
        return all.stream()
                .filter(benchmark -> options.only().isEmpty() || options.only().contains(benchmark.name()))
                .toList();
    }

    private static void measure(
            List<Benchmark> benchmarks, Stage stage, int clients, Optional<Long> process, Report report) {
        if (process.isEmpty()) {
            run(benchmarks, stage, clients, Optional.empty(), report);
            report.add("Processor time and heap not measured: say --pid when the target runs on this machine.");
            return;
        }
        try (Gauge gauge = Gauge.of(process.get())) {
            run(benchmarks, stage, clients, Optional.of(gauge), report);
            report.addHeap(gauge.heap());
        }
    }

    private static void run(
            List<Benchmark> benchmarks, Stage stage, int available, Optional<Gauge> gauge, Report report) {
        for (Benchmark benchmark : benchmarks) {
            int clients = benchmark.clients(available);
            System.err.println(benchmark.title() + " …");
            try (Crowd crowd = new Crowd(clients)) {
                List<Benchmark.Step> steps = benchmark.prepare(stage, crowd, clients);
                crowd.repeat(stage.warmUp(), steps, Optional.empty());
                Optional<Gauge> worker = benchmark.isOverHttp() ? gauge : Optional.empty();
                report.add(benchmark, clients, crowd.repeat(stage.duration(), steps, worker));
            } finally {
                benchmark.finish();
            }
        }
    }
}
