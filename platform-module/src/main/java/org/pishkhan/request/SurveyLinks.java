// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Optional;

/** Links by which citizens say what they think of a step, for the messages that tell of it. In the caller's transaction. */
public interface SurveyLinks {

    /**
     * Invites the citizen if this event is a reason to, and answers the link to the survey if there is a page for it. In place of
     * its secret stands an ellipsis, so that whoever may read messages cannot vote.
     */
    Optional<String> linkAfter(String eventId, Request request, Event event);

    /** A message that ends with such a link, with the secret in it, as it leaves; any other as it is. */
    String completed(String eventId, String text);
}
