// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.io.IOException;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.FileContent;
import org.pishkhan.triage.Reading;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** One file of a request. */
public final class FileGet extends StaffScript {

    private final Reading reading;

    public FileGet(Edge edge, Colleagues colleagues, Reading reading) {
        super(edge, colleagues);
        this.reading = reading;
    }

    @Override
    Response answer(Call call, StaffMember staff) throws IOException {
        FileContent file = read(() -> reading.file(staff, call.path("code"), call.name("file")));
        return Response.file(file);
    }
}
