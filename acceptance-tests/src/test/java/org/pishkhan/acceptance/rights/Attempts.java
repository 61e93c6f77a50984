// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Multipart;

/** How each operation is called, so that nothing but the caller's rights and the status of the request can be in the way. */
final class Attempts {

    static final String ASK_FOR_A_CODE = "POST /public/otp";
    static final String SIGN_IN = "POST /public/sessions";
    static final String SIGN_OUT = "DELETE /public/sessions/current";
    static final String OBJECT = "POST /public/requests/{code}/objection";
    static final String VOTE_SIGNED_IN = "POST /public/requests/{code}/survey";
    static final String RETRY_A_MESSAGE = "POST /messages/{id}/retry";

    /** Those that are a matter of the browser: they change who is signed in there. */
    static final Set<String> OF_A_BROWSER = Set.of(ASK_FOR_A_CODE, SIGN_IN, SIGN_OUT);

    private static final String FILE = "body.pdf";

    private static final Map<String, Function<Dossier, Call>> CALLS = Map.ofEntries(
            entry("GET /public/desks", any -> Call.get("/public/desks")),
            entry("GET /public/desks/{desk}/services", any -> Call.get("/public/desks/" + Dossiers.DESK + "/services")),
            entry("GET /public/services", any -> Call.get("/public/services")),
            entry("GET /public/services/{service}", any -> Call.get("/public/services/general-letter")),
            entry("GET /public/rules", any -> Call.get("/public/rules")),
            entry("GET /public/captcha", any -> Call.get("/public/captcha")),
            entry("GET /public/status/{code}", dossier -> Call.get("/public/status/" + dossier.code())),
            entry(
                    "GET /public/letters/{verification}",
                    dossier -> Call.get("/public/letters/" + dossier.verification())),
            entry("GET /citizen", any -> Call.get("/citizen")),
            entry("GET /console", any -> Call.get("/console")),
            entry("GET /public/requests", any -> Call.get("/public/requests")),
            entry("POST /public/requests", any -> LetterDraft.to(Dossiers.DESK).call()),
            entry("GET /public/requests/{code}", dossier -> Call.get(own(dossier))),
            entry("GET /public/requests/{code}/files/{file}", dossier -> Call.get(own(dossier) + "/files/" + FILE)),
            entry("GET /public/requests/{code}/answer", dossier -> Call.get(own(dossier) + "/answer")),
            entry(
                    "PUT /public/requests/{code}/completion",
                    dossier -> Call.put(own(dossier) + "/completion").form(text())),
            entry("POST /public/requests/{code}/withdrawal", dossier -> Call.post(own(dossier) + "/withdrawal")),
            entry(
                    OBJECT,
                    dossier -> Call.post(own(dossier) + "/objection").json(Map.of("text", "لطفاً دوباره بررسی کنید."))),
            entry(
                    VOTE_SIGNED_IN,
                    dossier -> Call.post(own(dossier) + "/survey").json(Map.of("stage", "answered", "score", 4))),
            entry("GET /public/surveys/{token}", dossier -> Call.get("/public/surveys/" + dossier.survey())),
            entry(
                    "POST /public/surveys/{token}",
                    dossier -> Call.post("/public/surveys/" + dossier.survey()).json(Map.of("score", 6))),
            entry(SIGN_OUT, any -> Call.delete("/public/sessions/current")),
            entry("GET /me", any -> Call.get("/me")),
            entry("GET /desks/{desk}/requests", any -> Call.get("/desks/" + Dossiers.DESK + "/requests")),
            entry("GET /requests/{code}", dossier -> Call.get(request(dossier))),
            entry("GET /requests/{code}/files/{file}", dossier -> Call.get(request(dossier) + "/files/" + FILE)),
            entry(
                    "POST /requests/{code}/return",
                    dossier -> Call.post(request(dossier) + "/return").json(Map.of("note", "تصویر کارت ملی"))),
            entry(
                    "POST /requests/{code}/reject",
                    dossier -> Call.post(request(dossier) + "/reject").json(Map.of("reason", "خارج از صلاحیت"))),
            entry(
                    "POST /requests/{code}/refer",
                    dossier -> Call.post(request(dossier) + "/refer").json(Map.of("desk", Dossiers.OTHER_DESK))),
            entry(
                    "POST /requests/{code}/approve",
                    dossier -> Call.post(request(dossier) + "/approve")
                            .json(Map.of("assignee", "expert-" + Dossiers.OTHER_EXPERT))),
            entry(
                    "POST /requests/{code}/answer",
                    dossier -> Call.post(request(dossier) + "/answer").form(text())),
            entry("GET /tasks", any -> Call.get("/tasks")),
            entry("GET /tasks/{id}", dossier -> Call.get(task(dossier))),
            entry(
                    "POST /tasks/{id}/refer",
                    dossier -> Call.post(task(dossier) + "/refer")
                            .json(Map.of("assignee", "expert-" + Dossiers.OTHER_EXPERT))),
            entry(
                    "POST /tasks/{id}/answer",
                    dossier -> Call.post(task(dossier) + "/answer").form(text())),
            entry("GET /register", any -> Call.get("/register").with("secretariat", Dossiers.DESK)),
            entry("GET /register/gaps", any -> Call.get("/register/gaps").with("secretariat", Dossiers.DESK)),
            entry("GET /messages", any -> Call.get("/messages")),
            entry(RETRY_A_MESSAGE, dossier -> Call.post("/messages/" + dossier.message() + "/retry")));

    private Attempts() {}

    static Set<String> operations() {
        Set<String> operations = new HashSet<>(CALLS.keySet());
        operations.addAll(OF_A_BROWSER);
        return operations;
    }

    static Call of(String operation, Dossier dossier) {
        return CALLS.get(operation).apply(dossier);
    }

    private static String own(Dossier dossier) {
        return "/public/requests/" + dossier.code();
    }

    private static String request(Dossier dossier) {
        return "/requests/" + dossier.code();
    }

    private static String task(Dossier dossier) {
        return "/tasks/" + dossier.task();
    }

    private static Multipart text() {
        return new Multipart().field("text", "با سلام، متن پیوست است.");
    }
}
