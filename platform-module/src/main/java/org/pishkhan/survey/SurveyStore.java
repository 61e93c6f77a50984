// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.TrackingCode;

/** Where invitations and votes are kept, apart from each other. Joins the caller's transaction. */
public interface SurveyStore {

    /** Keeps an invitation, in place of an earlier one of this request and stage. */
    void put(Invitation invitation, InvitationState state);

    /** The stages of a request with the states of their invitations; open ones that have expired are left out. */
    Map<Stage, InvitationState> ofRequest(TrackingCode code, Instant now);

    /** Whoever may vote with this link now. */
    Optional<Asked> open(String tokenDigest, Instant now);

    /** Whoever may vote at this stage now. */
    Optional<Asked> open(TrackingCode code, Stage stage, Instant now);

    /** Uses an open invitation up; false when somebody was faster. Remembers no time. */
    boolean use(TrackingCode code, Stage stage);

    void cast(Vote vote);

    /** How many were asked or passed over at this stage of a service since then. */
    long population(String service, Stage stage, Instant since);

    /** Removes invitations whose time has come; answers how many. */
    int forget(Instant now);
}
