// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.util.Optional;

/** The way to a provider. */
public interface Gateway {

    /** The name in the configuration: {@code none}, {@code log} … */
    String name();

    /** Whether messages can leave at all; when not, they wait. */
    boolean isOpen();

    /** Hands a message over. Never throws for what a provider does. */
    Outcome send(Message message);

    /** What the provider knows of a message that may have been handed over; empty when it cannot tell. */
    Optional<Outcome> ask(Message message);

    /** What came of a hand-off. */
    sealed interface Outcome {
        /** The provider has it. */
        record Accepted() implements Outcome {}

        /** The provider never got it or refused it for now: try again later. */
        record Deferred(String error) implements Outcome {}

        /** The provider refused it for good. */
        record Refused(String error) implements Outcome {}

        /** It left, and nobody knows whether it arrived: never sent again blindly. */
        record Lost(String error) implements Outcome {}
    }
}
