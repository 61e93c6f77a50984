// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** The information sheet of one service. */
public final class ServiceGet extends PublicScript {

    private final Catalogue catalogue;
    private final ServiceShapes shapes;

    public ServiceGet(Edge edge, Catalogue catalogue, ServiceShapes shapes) {
        super(edge);
        this.catalogue = catalogue;
        this.shapes = shapes;
    }

    @Override
    Response answerAnyone(Call call) {
        Shape sheet = read(() -> catalogue
                .service(call.name("service"))
                .map(service -> shapes.sheet(service, call.language()))
                .orElseThrow(() -> new UnknownItem("service")));
        return Response.ok(sheet.fields());
    }
}
