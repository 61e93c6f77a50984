// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pishkhan.acceptance.stage.EchoServer;
import org.pishkhan.acceptance.stage.NginxProxy;
import org.pishkhan.acceptance.wire.RawLine;
import org.pishkhan.acceptance.wire.RawLine.Answer;

/** The proxy before a server that would answer anything and tells what reached it: from before a class of scenarios to its end. */
final class Fence implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final String PREFIX = "/alfresco/s/pishkhan";
    private static final String HERE = "127.0.0.1";

    private EchoServer upstream;
    private NginxProxy proxy;

    @Override
    public void beforeAll(ExtensionContext scenarios) {
        upstream = new EchoServer();
        proxy = NginxProxy.before(upstream.uri());
    }

    /** Each scenario sees only what reached the server since it began. */
    @Override
    public void beforeEach(ExtensionContext scenario) {
        forget();
    }

    @Override
    public void afterAll(ExtensionContext scenarios) {
        proxy.close();
        upstream.close();
    }

    NginxProxy proxy() {
        return proxy;
    }

    /** @param call method and path, with a space between */
    Answer publicly(String call, String... headers) {
        return asking(proxy.publicUri(), HERE, call, headers);
    }

    /** As staff call, on their own port. */
    Answer internally(String call, String... headers) {
        return asking(proxy.staffUri(), HERE, call, headers);
    }

    /** @param address of the loopback network */
    Answer calledFrom(String address, String call) {
        return asking(proxy.publicUri(), address, call);
    }

    private Answer asking(URI server, String from, String call, String... headers) {
        String[] words = call.split(" ", 2);
        try (RawLine line = new RawLine(server, proxy.trust(), from)) {
            return line.asks(words[0], words[1], headers);
        }
    }

    /** A new connection to what citizens call. */
    RawLine line() {
        return new RawLine(proxy.publicUri(), proxy.trust(), HERE);
    }

    /** Method and path of what reached the server. */
    List<String> reached() {
        return upstream.requests().stream()
                .map(request -> request.split(" HTTP/")[0])
                .toList();
    }

    /** The first request that reached the server, as it came. */
    String firstThatReached() {
        return upstream.requests().get(0);
    }

    void forget() {
        upstream.forget();
    }
}
