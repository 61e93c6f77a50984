// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.Gap;
import org.pishkhan.request.Paging;
import org.pishkhan.triage.Books;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** The numbers of the register book under which no letter stands, and why. */
public final class RegisterGapsGet extends StaffScript {

    private final Books books;

    public RegisterGapsGet(Edge edge, Colleagues colleagues, Books books) {
        super(edge, colleagues);
        this.books = books;
    }

    @Override
    Response answer(Call call, StaffMember keeper) {
        Optional<String> secretariat = call.query("secretariat");
        OptionalInt year = RegisterGet.year(call);
        Paging paging = call.paging();
        Map<String, Object> list =
                read(() -> Shape.list(books.gaps(keeper, secretariat, year, paging), gap -> row(gap, call)));
        return Response.ok(list);
    }

    private static Shape row(Gap gap, Call call) {
        return new Shape(call.language())
                .with("secretariat", gap.secretariat())
                .with("year", gap.year())
                .with("from", gap.from())
                .with("to", gap.to())
                .with("count", gap.count())
                .with("reason", gap.reason().code())
                .text("note", gap.note());
    }
}
