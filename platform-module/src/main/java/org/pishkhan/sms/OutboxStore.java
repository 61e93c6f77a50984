// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.TrackingCode;

/** The table of messages that wait, travel or arrived; joins the caller's transaction. */
public interface OutboxStore {

    /**
     * Adds a message; a second one for the same history event fails.
     *
     * @param desk code of the desk that holds the request now, whose officers may see the message
     */
    void put(Message message, String eventId, String desk);

    /**
     * Takes up to {@code max} messages that are due, oldest first, marks them {@link MessageState#SENDING} for this node,
     * and counts the attempt. No two nodes ever take the same one.
     */
    List<OutboxEntry> take(Instant now, int max, String node);

    /** Messages that have been {@link MessageState#SENDING} since before the given time. */
    List<OutboxEntry> stuckSince(Instant time, int max);

    /**
     * Makes a message that is {@link MessageState#SENDING} this node's from now on, if nobody changed it since the entry was read;
     * false otherwise. Of two nodes with the same entry at most one gets it.
     */
    boolean hold(OutboxEntry entry, Instant at, String node);

    /** Writes what became of a message, if it still is in the expected state; false otherwise. */
    boolean settle(String id, MessageState expected, MessageState now, Instant nextAt, Instant at, String error);

    Optional<OutboxEntry> find(String id);

    /** Newest first; all states when none is given. */
    Page<OutboxEntry> page(Optional<MessageState> state, Paging paging);

    /** Like {@link #page}, but only messages that these desks may see. */
    Page<OutboxEntry> pageOfDesks(Set<String> desks, Optional<MessageState> state, Paging paging);

    /** Whether one of these desks may see this message. */
    boolean isOfDesks(Set<String> desks, String id);

    /** The messages about one request, oldest first. */
    List<OutboxEntry> about(TrackingCode code);
}
