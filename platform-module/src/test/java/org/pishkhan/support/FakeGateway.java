// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.pishkhan.sms.Gateway;
import org.pishkhan.sms.Message;

/** A provider that does as it is told; accepts when it was told nothing. */
public final class FakeGateway implements Gateway {

    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private final List<Message> asked = new ArrayList<>();
    private final BlockingQueue<Message> sent = new LinkedBlockingQueue<>();
    private Optional<Outcome> knowledge = Optional.empty();
    private boolean open = true;
    private boolean broken;

    public synchronized FakeGateway willAnswer(Outcome outcome) {
        outcomes.add(outcome);
        return this;
    }

    public synchronized FakeGateway knows(Outcome outcome) {
        knowledge = Optional.of(outcome);
        return this;
    }

    public synchronized void close() {
        open = false;
    }

    public synchronized void open() {
        open = true;
    }

    public synchronized void breakDown() {
        broken = true;
    }

    /** What was handed over and not yet taken from here. */
    public BlockingQueue<Message> sent() {
        return sent;
    }

    public synchronized List<Message> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public synchronized boolean isOpen() {
        return open;
    }

    @Override
    public synchronized Outcome send(Message message) {
        sent.add(message);
        if (broken) {
            throw new IllegalStateException("Broken");
        }
        return outcomes.isEmpty() ? new Outcome.Accepted() : outcomes.remove();
    }

    @Override
    public synchronized Optional<Outcome> ask(Message message) {
        asked.add(message);
        if (broken) {
            throw new IllegalStateException("Broken");
        }
        return knowledge;
    }
}
