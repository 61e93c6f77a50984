// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.pishkhan.acceptance.actor.Caller;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.rights.RightsTable.Cell;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Captcha;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** Tries the cells of the table on a target. */
public final class Trial {

    private static final Map<Integer, String> PROBLEMS = Map.of(
            401,
            "not-signed-in",
            403,
            "not-allowed",
            404,
            "not-found",
            409,
            "illegal-transition",
            422,
            "validation-failed");

    private final RightsTable table = RightsTable.read();
    private final Cast cast;
    private final Dossiers dossiers;
    private final People people;
    private final Map<Role, Asked> asked = new EnumMap<>(Role.class);
    private final Map<String, View> unknown = new ConcurrentHashMap<>();

    public Trial(Cast cast) {
        Citizen applicant = cast.citizen();
        this.cast = cast;
        this.dossiers = new Dossiers(cast, applicant);
        this.people = new People(cast, applicant);
    }

    /** Somebody who asked for a code in a browser of their own. */
    private record Asked(Caller browser, String mobile, Reply reply) {}

    /** A test for every chosen cell, by operation. */
    public Stream<DynamicNode> of(Predicate<Cell> chosen) {
        return table.operations().stream()
                .map(operation -> container(
                        operation,
                        table.cells(operation).stream().filter(chosen).toList()));
    }

    private DynamicNode container(String operation, List<Cell> cells) {
        return dynamicContainer(
                operation, cells.stream().map(cell -> dynamicTest(cell.toString(), () -> expect(cell))));
    }

    private void expect(Cell cell) {
        Dossier dossier = dossier(cell);
        Reply reply = reply(cell, dossier);
        assertThat(reply.status()).as("%s: %s", cell, reply.text()).isEqualTo(cell.expected());
        if (cell.expected() >= 400) {
            expectRefusal(cell, dossier, reply);
        }
    }

    private Dossier dossier(Cell cell) {
        if (cell.operation().equals(Attempts.RETRY_A_MESSAGE)) {
            return dossiers.withMessage();
        }
        return cell.state()
                .map(state -> cell.changes() ? dossiers.fresh(state) : dossiers.shared(state))
                .orElse(Dossier.UNKNOWN);
    }

    private Reply reply(Cell cell, Dossier dossier) {
        return switch (cell.operation()) {
            case Attempts.ASK_FOR_A_CODE -> asked(cell.role()).reply();
            case Attempts.SIGN_IN -> signIn(asked(cell.role()));
            case Attempts.SIGN_OUT -> people.newcomer(cell.role()).tries(Attempts.of(cell.operation(), dossier));
            default -> people.caller(cell.role()).tries(Attempts.of(cell.operation(), dossier));
        };
    }

    private Asked asked(Role role) {
        return asked.computeIfAbsent(role, each -> {
            Caller browser = people.newcomer(each);
            String mobile = cast.stranger().mobile();
            String captcha =
                    Captcha.solve(browser.tries(Call.get("/public/captcha")).granted());
            Map<String, String> order = Map.of("mobile", mobile, "captcha", captcha);
            return new Asked(
                    browser, mobile, browser.tries(Call.post("/public/otp").json(order)));
        });
    }

    private Reply signIn(Asked asked) {
        String code = cast.stranger(asked.mobile()).newestCode();
        return asked.browser()
                .tries(Call.post("/public/sessions").json(Map.of("mobile", asked.mobile(), "code", code)));
    }

    /** A refusal says why, changes nothing, and does not betray what the caller must not know of. */
    private void expectRefusal(Cell cell, Dossier dossier, Reply reply) {
        boolean isOurs = cell.expected() != 401 || cell.operation().contains(" /public/");
        if (isOurs) {
            reply.refused(cell.expected(), problem(cell));
        }
        if (cell.expected() == 404 && cell.role() != Role.APPLICANT) {
            assertThat(withoutId(reply.view()))
                    .as("%s, as for something that does not exist", cell)
                    .isEqualTo(unknown.computeIfAbsent(cell.operation() + cell.role(), any -> answerToUnknown(cell)));
        }
        if (cell.state().isPresent()) {
            String status =
                    cast.passerby().looksUpStatus(dossier.code()).granted().text("status");
            assertThat(status)
                    .as("%s and leaves it as it was", cell)
                    .isEqualTo(cell.state().get().code());
        }
    }

    private View answerToUnknown(Cell cell) {
        Reply reply = people.caller(cell.role()).tries(Attempts.of(cell.operation(), Dossier.UNKNOWN));
        return withoutId(reply.refused(404, "not-found").view());
    }

    private static String problem(Cell cell) {
        if (cell.expected() == 409) {
            return switch (cell.operation()) {
                case Attempts.RETRY_A_MESSAGE -> "not-retryable";
                case Attempts.VOTE_SIGNED_IN -> "survey-closed";
                case Attempts.OBJECT -> noObjection(cell.state().orElseThrow());
                default -> PROBLEMS.get(409);
            };
        }
        return PROBLEMS.get(cell.expected());
    }

    private static String noObjection(State state) {
        return switch (state) {
            case RE_EXAMINATION -> "already-objected";
            case CLOSED -> "objection-too-late";
            case SUBMITTED, RETURNED, REGISTERED, ANSWERED, REJECTED, WITHDRAWN -> PROBLEMS.get(409);
        };
    }

    private static View withoutId(View problem) {
        return new View(((ObjectNode) problem.json().deepCopy()).without("logId"));
    }
}
