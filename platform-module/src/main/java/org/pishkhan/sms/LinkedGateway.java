// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.util.Optional;
import org.pishkhan.request.SurveyLinks;

/** Completes the links in messages as they leave, on the way to another gateway. */
public final class LinkedGateway implements Gateway {

    private final Gateway gateway;
    private final SurveyLinks links;

    public LinkedGateway(Gateway gateway, SurveyLinks links) {
        this.gateway = gateway;
        this.links = links;
    }

    @Override
    public String name() {
        return gateway.name();
    }

    @Override
    public boolean isOpen() {
        return gateway.isOpen();
    }

    @Override
    public Outcome send(Message message) {
        return gateway.send(completed(message));
    }

    @Override
    public Optional<Outcome> ask(Message message) {
        return gateway.ask(completed(message));
    }

    private Message completed(Message message) {
        return new Message(
                message.id(),
                message.at(),
                message.to(),
                message.kind(),
                links.completed(message.id(), message.text()),
                message.trackingCode());
    }
}
