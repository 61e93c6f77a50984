// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.pishkhan.acceptance.wire.Attachment;

/** Signed-in citizens who file letters with three attachments. */
final class Filings implements Benchmark {

    private static final int ATTACHMENT_BYTES = 100_000;

    private final AtomicInteger filed = new AtomicInteger();

    @Override
    public String name() {
        return "filings";
    }

    @Override
    public String title() {
        return "Accepted filings with 3 attachments of 100 kB";
    }

    @Override
    public String goal() {
        return "≥ 25/s, p95 < 1 s";
    }

    @Override
    public int clients(int available) {
        return available;
    }

    @Override
    public List<Step> prepare(Stage stage, Crowd crowd, int clients) {
        List<Line> citizens = crowd.everyone(client -> stage.citizen());
        Attachment[] attachments = {attachment(1), attachment(2), attachment(3)};
        return Benchmark.forEach(clients, client -> () -> {
            Stage.file(citizens.get(client), "درخواست " + filed.incrementAndGet(), attachments);
            return true;
        });
    }

    private static Attachment attachment(int number) {
        return Attachment.pdf("مدرک " + number + ".pdf", ATTACHMENT_BYTES);
    }
}
