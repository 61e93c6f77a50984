// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.util.Optional;

/** No provider: messages wait in the outbox until one is configured. */
public final class NoneGateway implements Gateway {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Outcome send(Message message) {
        return new Outcome.Deferred("no gateway");
    }

    @Override
    public Optional<Outcome> ask(Message message) {
        return Optional.of(new Outcome.Deferred("no gateway"));
    }
}
