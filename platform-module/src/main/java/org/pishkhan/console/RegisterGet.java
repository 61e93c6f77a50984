// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.Folding;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Paging;
import org.pishkhan.triage.Books;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.RequestShapes;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** The register book. */
public final class RegisterGet extends StaffScript {

    private final Books books;
    private final RequestShapes shapes;
    private final Colleagues colleagues;

    public RegisterGet(Edge edge, Colleagues colleagues, Books books, RequestShapes shapes) {
        super(edge, colleagues);
        this.books = books;
        this.shapes = shapes;
        this.colleagues = colleagues;
    }

    @Override
    Response answer(Call call, StaffMember keeper) {
        Optional<String> secretariat = call.query("secretariat");
        OptionalInt year = year(call);
        String words = call.words();
        Paging paging = call.paging();
        Map<String, Object> list =
                read(() -> Shape.list(books.book(keeper, secretariat, year, words, paging), entry -> row(entry, call)));
        return Response.ok(list);
    }

    /** The Jalali year that is asked for, in any digits. */
    static OptionalInt year(Call call) {
        Optional<String> typed = call.query("year").map(Folding::digits);
        if (typed.filter(year -> !year.matches("[0-9]{4}")).isPresent()) {
            throw new InvalidInput(InvalidField.of("year", "malformed"));
        }
        return typed.map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private Shape row(RegisterEntry entry, Call call) {
        return new Shape(call.language())
                .with("number", entry.number())
                .with("n", entry.ordinal())
                .with("year", entry.year())
                .with("secretariat", entry.secretariat())
                .with("direction", entry.direction().code())
                .time("registeredAt", entry.registeredAt())
                .with("from", entry.from())
                .with("subject", entry.subject())
                .with("desk", entry.desk())
                .with("deskTitle", shapes.deskTitle(entry.desk(), call.language()))
                .with("receiver", receiver(entry))
                .with("trackingCode", entry.trackingCode().value())
                .with("state", "used");
    }

    private String receiver(RegisterEntry entry) {
        return switch (entry.direction()) {
            case INCOMING -> colleagues.displayName(entry.receiver());
            case OUTGOING -> entry.receiver();
        };
    }
}
