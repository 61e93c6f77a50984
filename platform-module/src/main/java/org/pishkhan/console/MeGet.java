// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.List;
import java.util.stream.Stream;
import org.pishkhan.catalogue.Role;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.web.ApiScript;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Who the caller is at the service desk; nobody in particular is an answer too. */
public final class MeGet extends ApiScript {

    private final Colleagues colleagues;

    public MeGet(Edge edge, Colleagues colleagues) {
        super(edge);
        this.colleagues = colleagues;
    }

    @Override
    protected Response answer(Call call) {
        return Response.ok(read(() -> shape(colleagues.current(), call)).fields());
    }

    private Shape shape(StaffMember me, Call call) {
        return new Shape(call.language())
                .with("userName", me.userName())
                .with("fullName", colleagues.displayName(me.userName()))
                .with("roles", me.roles().stream().sorted().map(Role::code).toList())
                .with("desks", desks(me))
                .with(
                        "managed",
                        me.managerOf().stream()
                                .filter(desk -> !me.officerOf().contains(desk))
                                .sorted()
                                .toList())
                .with("secretariats", me.keeperOf().stream().sorted().toList());
    }

    private static List<String> desks(StaffMember me) {
        return Stream.concat(me.officerOf().stream(), me.managerOf().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
