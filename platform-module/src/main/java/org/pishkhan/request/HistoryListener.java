// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** Hears of every entry of every history, in the transaction that writes it. */
public interface HistoryListener {

    /**
     * Called once an entry is written, after the facts of the request.
     *
     * @param eventId identifies the entry for good
     */
    void recorded(String eventId, Request request, Event event);
}
