// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pishkhan.benchmarks.Patterns.Pattern;
import org.pishkhan.store.DossierKeys;
import org.pishkhan.store.JdbcSecretKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database of a trial host that does not run with many requests: copies, row by row, of a few that people made over HTTP.
 * Nothing but the shared content files tells them from requests that came in one by one.
 */
final class Loader {

    private static final int TOGETHER = 500;
    private static final int REPORTED = 50_000;
    private static final long SEED = 1405;

    /** Indexes that grow everywhere at once, which is slow; the host makes those that are missing at its next start. */
    private static final List<String> SCATTERED = List.of("host_property_text", "host_property_number");

    /**
     * One of the copies.
     *
     * @param trackingCode of the copy
     */
    record Loaded(String trackingCode, Fate fate) {}

    private final SingleConnectionDataSource database;
    private final List<Pattern> patterns;

    private Loader(SingleConnectionDataSource database, List<Pattern> patterns) {
        this.database = database;
        this.patterns = patterns;
    }

    /** @param url of the database, its account included */
    static Loader of(String url, List<Pattern> patterns) {
        return new Loader(new SingleConnectionDataSource(url, true), patterns);
    }

    /** Address of the database that a trial host keeps in its data folder. */
    static String h2(Path data) {
        return "jdbc:h2:" + data.resolve("database").toAbsolutePath() + ";USER=sa;CACHE_SIZE=1000000";
    }

    /** @return a sample of the copies, spread over all of them */
    List<Loaded> load(int count) {
        try {
            return load(
                    new JdbcTemplate(database),
                    new TransactionTemplate(new DataSourceTransactionManager(database)),
                    count);
        } finally {
            database.destroy();
        }
    }

    private List<Loaded> load(JdbcTemplate jdbc, TransactionTemplate transaction, int count) {
        SCATTERED.forEach(index -> jdbc.execute("drop index if exists " + index));
        DossierKeys keys = new DossierKeys(new JdbcSecretKeys(jdbc));
        Tables tables = new Tables(jdbc);
        Map<Pattern, Dossier> dossiers = new HashMap<>();
        patterns.forEach(pattern -> dossiers.put(pattern, Dossier.read(tables, pattern, keys)));
        Random random = new Random(SEED + tables.number("select count(*) from pishkhan_queue"));
        Copier copier = new Copier(tables, keys, random);
        Instant now = Instant.now();
        List<Loaded> sample = new ArrayList<>();
        for (int begin = 0; begin < count; begin += TOGETHER) {
            int first = begin;
            transaction.executeWithoutResult(status -> {
                for (int index = first; index < Math.min(count, first + TOGETHER); index++) {
                    Fate fate = Fate.of(index, count, patterns, now, random);
                    String code = copier.copy(dossiers.get(fate.pattern()), fate);
                    if (index % Math.max(1, count / 20) == 0) {
                        sample.add(new Loaded(code, fate));
                    }
                }
                tables.flush();
            });
            if (begin % REPORTED == 0) {
                System.err.println("Loaded " + begin + " of " + count);
            }
        }
        copier.finish();
        jdbc.execute("analyze");
        return sample;
    }
}
