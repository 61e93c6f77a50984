// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import org.pishkhan.support.FakeTransactions;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.WebScript;

/** A script that does what a test says, for GET, in a runtime where it is alone. */
final class AnsweringScript extends ApiScript {

    static final long MOST_DRAINED = 16L * 1024 * 1024;

    private final Work work;

    private AnsweringScript(Edge edge, Work work) {
        super(edge);
        this.work = work;
    }

    /** What a script does with a call. */
    interface Work {
        Response answer(Call call) throws IOException;
    }

    /** For calls without uploads. */
    static ApiScript doing(Work work) {
        return doing(
                work,
                () -> {
                    throw new AssertionError("an upload");
                },
                () -> 0);
    }

    static ApiScript doing(Work work, Scratch scratch, LongSupplier nanos) {
        Edge edge = new Edge(
                new FakeTransactions(),
                new ProblemMapper(new Random(1)),
                new Clients(""),
                new FormReader(scratch, new FileCheck(List.of("pdf")), TestFiles.NO_SCAN),
                new OwnSite(""),
                MOST_DRAINED,
                nanos);
        ApiScript script = new AnsweringScript(edge, work);
        script.init(new Scripts(script), described("GET"));
        return script;
    }

    static Work failing(RuntimeException problem) {
        return call -> {
            throw problem;
        };
    }

    @Override
    protected Response answer(Call call) throws IOException {
        return work.answer(call);
    }

    private static Description described(String method) {
        return (Description) Proxy.newProxyInstance(
                AnsweringScript.class.getClassLoader(),
                new Class<?>[] {Description.class},
                (proxy, asked, arguments) -> asked.getName().equals("getMethod") ? method : null);
    }

    /** A container where one script answers GET at every path. */
    private record Scripts(WebScript script) implements Container, Registry {
        @Override
        public String getName() {
            return "test";
        }

        @Override
        public Registry getRegistry() {
            return this;
        }

        @Override
        public Match findWebScript(String method, String uri) {
            return new Match("/", Map.of(), "/", method.equals("GET") ? script : null);
        }
    }
}
