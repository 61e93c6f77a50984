// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.List;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Service;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** The services of one desk. */
public final class ServicesGet extends PublicScript {

    private final Catalogue catalogue;

    public ServicesGet(Edge edge, Catalogue catalogue) {
        super(edge);
        this.catalogue = catalogue;
    }

    @Override
    Response answerAnyone(Call call) {
        List<Service> services = read(() -> ofDesk(call.name("desk")));
        return Response.ok(
                Shape.list(Pages.of(services, call.paging()), service -> ServiceShape.row(service, call.language())));
    }

    private List<Service> ofDesk(String desk) {
        return catalogue
                .desk(desk)
                .map(known -> catalogue.services(known.code()))
                .orElseThrow(() -> new UnknownItem("desk"));
    }
}
