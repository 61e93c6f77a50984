// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;

/** The requests of one mobile number: anyone else's, unknown and malformed codes are {@link UnknownItem} alike. */
final class OwnRequests {

    private OwnRequests() {}

    static Request find(RequestStore store, MobileNumber mobile, String code) {
        return TrackingCode.parse(code)
                .flatMap(store::find)
                .filter(request -> request.applicant().mobile().equals(mobile))
                .orElseThrow(() -> new UnknownItem("request"));
    }

    /** The same, held against concurrent changes. */
    static Request forChange(RequestStore store, MobileNumber mobile, String code) {
        TrackingCode own = find(store, mobile, code).trackingCode();
        return store.findForChange(own).orElseThrow(() -> new UnknownItem("request"));
    }
}
