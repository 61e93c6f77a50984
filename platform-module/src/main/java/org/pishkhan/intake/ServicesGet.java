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

/** The services of the desk that the address names, else of all desks. */
public final class ServicesGet extends PublicScript {

    private final Catalogue catalogue;
    private final ServiceShapes shapes;

    public ServicesGet(Edge edge, Catalogue catalogue, ServiceShapes shapes) {
        super(edge);
        this.catalogue = catalogue;
        this.shapes = shapes;
    }

    @Override
    Response answerAnyone(Call call) {
        return Response.ok(read(() ->
                Shape.list(Pages.of(services(call), call.paging()), service -> shapes.row(service, call.language()))));
    }

    private List<Service> services(Call call) {
        return call.path("desk").isEmpty() ? catalogue.services() : ofDesk(call.name("desk"));
    }

    private List<Service> ofDesk(String desk) {
        return catalogue
                .desk(desk)
                .map(known -> catalogue.services(known.code()))
                .orElseThrow(() -> new UnknownItem("desk"));
    }
}
