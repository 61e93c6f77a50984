// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.platform.Transactions;
import org.pishkhan.register.Register;
import org.pishkhan.register.Registration;
import org.pishkhan.request.TrackingCode;

/** The register alone, inside a host in this process: number and line of the book, each in a transaction of its own. */
final class RegisterNumbers implements Benchmark {

    private static final TrackingCode CODE = TrackingCode.parse("2222222222222").orElseThrow();

    private final OwnHost measured;
    private final Set<Long> given = ConcurrentHashMap.newKeySet();
    private EmbeddedHost host;

    /** @param measured on whose kind of database the register is to be tried */
    RegisterNumbers(OwnHost measured) {
        this.measured = measured;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String title() {
        return "Register numbers of one secretariat, with their lines in the book";
    }

    @Override
    public String goal() {
        return "≥ 100/s, no number twice";
    }

    @Override
    public int clients(int available) {
        return available;
    }

    @Override
    public List<Step> prepare(Stage stage, Crowd crowd, int clients) {
        host = measured.another().start();
        Transactions transactions = host.context().getBean(Transactions.class);
        Register register = host.context().getBean(Register.class);
        Registration letter =
                new Registration("measured", "{year}/{n:5}", Stage.DESK, CODE, "مریم محمدی", "درخواست", Stage.EXPERT);
        return Benchmark.forEach(clients, client -> () -> {
            long ordinal =
                    transactions.write(() -> register.enterIncoming(letter)).ordinal();
            if (!given.add(ordinal)) {
                throw new Unanswered("number given twice");
            }
            return true;
        });
    }

    @Override
    public boolean isOverHttp() {
        return false;
    }

    @Override
    public void finish() {
        if (host != null) {
            host.close();
        }
    }
}
