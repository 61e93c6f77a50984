// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.request.Page;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** The desks that accept requests. */
public final class DesksGet extends PublicScript {

    private final Catalogue catalogue;

    public DesksGet(Edge edge, Catalogue catalogue) {
        super(edge);
        this.catalogue = catalogue;
    }

    @Override
    Response answerAnyone(Call call) {
        Page<Desk> desks = Pages.of(read(catalogue::desks), call.paging());
        return Response.ok(Shape.list(
                desks,
                desk -> new Shape(call.language())
                        .with("code", desk.code())
                        .with("title", desk.title().in(call.language()))));
    }
}
