// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.io.IOException;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.web.ApiScript;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** A call of somebody who is signed in to Alfresco and has a role with us. */
abstract class StaffScript extends ApiScript {

    private final Colleagues colleagues;

    StaffScript(Edge edge, Colleagues colleagues) {
        super(edge);
        this.colleagues = colleagues;
    }

    @Override
    protected final Response answer(Call call) throws IOException {
        if (!"GET".equals(getDescription().getMethod())) {
            site().demandOfStaff(call);
        }
        return answer(call, read(colleagues::currentWithRole));
    }

    abstract Response answer(Call call, StaffMember staff) throws IOException;
}
