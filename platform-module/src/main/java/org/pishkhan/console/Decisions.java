// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.alfresco.service.cmr.repository.NodeRef;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.store.DossierCodes;
import org.pishkhan.triage.Triage;

/** Leads an action on a dossier to the same call of the desk as the web script of that name. */
public final class Decisions {

    private final Triage triage;
    private final Colleagues colleagues;
    private final DossierCodes codes;

    public Decisions(Triage triage, Colleagues colleagues, DossierCodes codes) {
        this.triage = triage;
        this.colleagues = colleagues;
        this.codes = codes;
    }

    /** A decision of an officer on the request with this tracking code. */
    interface Decision {
        void decide(Triage triage, StaffMember officer, String code);
    }

    void take(NodeRef dossier, Decision decision) {
        decision.decide(triage, colleagues.currentWithRole(), codes.of(dossier).value());
    }
}
