// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.View;
import org.pishkhan.benchmarks.Loader.Loaded;

/** Looks at copied requests over HTTP, as everybody does whom they concern. */
final class Proof {

    private final Stage stage;
    private final Map<String, Line> officers;

    Proof(Stage stage, List<Loaded> sample) {
        this.stage = stage;
        this.officers = sample.stream()
                .map(loaded -> loaded.fate().pattern().desk())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), desk -> stage.staff("officer-" + desk)));
    }

    /** @throws IllegalStateException when one of them is not what it should be */
    void check(List<Loaded> sample) {
        sample.forEach(this::checkAtTheDesk);
        checkAtHome(sample.get(0));
    }

    private void checkAtTheDesk(Loaded loaded) {
        String code = loaded.trackingCode();
        Fate fate = loaded.fate();
        Line officer = officers.get(fate.pattern().desk());
        View request =
                Stage.granted(officer.send(Call.get("/requests/" + code))).view();
        require(request.text("subject").equals(fate.subject()), code, "has its subject");
        require(
                request.time("submittedAt").equals(fate.submittedAt().truncatedTo(ChronoUnit.MILLIS)),
                code,
                "has its time");
        for (View file : request.list("files")) {
            byte[] content = Stage.granted(officer.send(Call.get("/requests/" + code + "/files/" + file.text("id"))))
                    .body();
            require(content.length == file.number("size"), code, "has its files");
        }
        Call search = Call.get("/desks/" + fate.pattern().desk() + "/requests")
                .with("q", code)
                .with("state", fate.pattern().isOpen() ? "open" : "closed");
        require(Stage.granted(officer.send(search)).view().number("total") == 1, code, "is in its desk's list");
        Call status = Call.get("/public/status/" + code);
        require(
                Stage.granted(stage.passerby().send(status))
                        .view()
                        .text("status")
                        .equals(request.text("status")),
                code,
                "has one status");
    }

    private void checkAtHome(Loaded loaded) {
        String cookies = new Cast(stage.target())
                .stranger(loaded.fate().mobile())
                .signedIn()
                .cookies();
        Line citizen = stage.passerby().with("Cookie", cookies);
        boolean found = Stage.granted(citizen.send(Call.get("/public/requests").with("max", 100))).items().stream()
                .anyMatch(item -> item.text("trackingCode").equals(loaded.trackingCode()));
        require(found, loaded.trackingCode(), "is among its citizen's requests");
    }

    private static void require(boolean holds, String code, String what) {
        if (!holds) {
            throw new IllegalStateException("It is not so that copy " + code + " " + what);
        }
    }
}
