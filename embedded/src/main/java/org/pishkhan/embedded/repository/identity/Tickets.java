// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tickets in memory: one for each user, an hour from the last use, as Alfresco's defaults. */
final class Tickets {
    private static final String PREFIX = "TICKET_";
    private static final Duration VALIDITY = Duration.ofHours(1);

    private record Ticket(String id, String user, Instant expiry) {}

    private final Clock clock;
    private final Map<String, Ticket> byId = new ConcurrentHashMap<>();

    Tickets(Clock clock) {
        this.clock = clock;
    }

    /** The user's valid ticket, a new one if there is none. */
    synchronized String current(String user) {
        return byId.values().stream()
                .filter(ticket -> ticket.user().equals(user) && isValid(ticket))
                .map(Ticket::id)
                .findFirst()
                .map(id -> prolong(id, user))
                .orElseGet(() -> issue(user));
    }

    synchronized String issue(String user) {
        byId.values().removeIf(ticket -> ticket.user().equals(user) || !isValid(ticket));
        return prolong(PREFIX + UUID.randomUUID().toString().replace("-", ""), user);
    }

    private String prolong(String id, String user) {
        byId.put(id, new Ticket(id, user, clock.instant().plus(VALIDITY)));
        return id;
    }

    /** The user of a valid ticket, which lives on from now. */
    Optional<String> use(String id) {
        Ticket ticket = id == null ? null : byId.get(id);
        if (ticket == null || !isValid(ticket)) {
            return Optional.empty();
        }
        prolong(id, ticket.user());
        return Optional.of(ticket.user());
    }

    private boolean isValid(Ticket ticket) {
        return clock.instant().isBefore(ticket.expiry());
    }

    void revoke(String id) {
        byId.remove(id);
    }

    void revokeAllOf(String user) {
        byId.values().removeIf(ticket -> ticket.user().equals(user));
    }
}
