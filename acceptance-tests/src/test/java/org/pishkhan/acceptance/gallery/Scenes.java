// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.gallery;

import static org.pishkhan.acceptance.gallery.Scene.Visitor.NEWCOMER;
import static org.pishkhan.acceptance.gallery.Scene.Visitor.PASSERBY;
import static org.pishkhan.acceptance.gallery.Scene.Visitor.REGULAR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.function.Consumer;

/** The table of everything that a citizen may come to see. Found by structure, not by words: it is the same in each language. */
final class Scenes {

    static final List<Scene> ALL = List.of(
            Scene.of("01-start", PASSERBY, ""),
            Scene.of("02-services", PASSERBY, "services"),
            Scene.of("03-services-of-a-unit", PASSERBY, "services?desk=development"),
            Scene.of("04-sheet", PASSERBY, "services/enrolment-certificate"),
            Scene.of("05-sheet-not-found", PASSERBY, "services/no-such-service"),
            Scene.of("10-sign-in", PASSERBY, "requests"),
            Scene.of("11-sign-in-errors", PASSERBY, "requests").when(submitted()),
            Scene.of("12-code", PASSERBY, "requests").when(asked()),
            Scene.of("13-code-errors", PASSERBY, "requests").when(asked()).when(submitted()),
            Scene.of("20-filing", NEWCOMER, "file?desk=central"),
            Scene.of("21-filing-of-a-service", NEWCOMER, "file?desk=development&service=employment-certificate"),
            Scene.of("22-filing-errors", NEWCOMER, "file?desk=central").when(submitted()),
            Scene.of("30-requests-none", NEWCOMER, "requests"),
            Scene.of("31-requests", REGULAR, "requests"),
            request("32", "submitted"),
            request("33", "returned"),
            request("34", "registered"),
            request("35", "answered"),
            request("36", "rejected"),
            request("37", "withdrawn"),
            Scene.of("38-completion-errors", REGULAR, album -> "requests/" + album.code("returned"))
                    .when(submitted()),
            Scene.of("39-withdrawal", REGULAR, album -> "requests/" + album.code("submitted"))
                    .when(page -> page.locator(".withdraw button").click()),
            Scene.of("40-request-not-found", REGULAR, "requests/" + Album.UNKNOWN_CODE),
            Scene.of("41-letter", REGULAR, album -> "requests/" + album.code("answered") + "/answer"),
            Scene.of("42-letter-not-there", REGULAR, album -> "requests/" + album.code("registered") + "/answer"),
            Scene.of("45-check", PASSERBY, "letters"),
            Scene.of("46-check-genuine", PASSERBY, album -> "letters/" + album.verification()),
            Scene.of("47-check-unknown", PASSERBY, "letters/" + Album.UNKNOWN_ID),
            Scene.of("48-check-errors", PASSERBY, "letters").when(submitted()),
            Scene.of("50-status", PASSERBY, "status"),
            Scene.of("51-status-known", PASSERBY, album -> "status/" + album.code("answered")),
            Scene.of("52-status-unknown", PASSERBY, "status/" + Album.UNKNOWN_CODE),
            Scene.of("53-status-errors", PASSERBY, "status").when(submitted()),
            Scene.of("60-server-error", PASSERBY, "services").given(each(Scenes::failing)),
            Scene.of("61-offline", PASSERBY, "services").given(each(Route::abort)));

    private Scenes() {}

    private static Scene request(String number, String status) {
        return Scene.of(number + "-request-" + status, REGULAR, album -> "requests/" + album.code(status));
    }

    private static Consumer<Page> submitted() {
        return page -> page.locator("main form button[type=submit]").click();
    }

    /** A number that nobody has: the answer is the same. */
    private static Consumer<Page> asked() {
        return page -> {
            page.locator("#field-mobile").fill("09120000000");
            page.locator("main form button[type=submit]").click();
            page.locator("#field-code").waitFor();
        };
    }

    /** What becomes of each call of the interface. */
    private static Consumer<Page> each(Consumer<Route> fate) {
        return page -> page.route("**/pishkhan/public/**", fate);
    }

    private static void failing(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(500)
                .setContentType("application/problem+json")
                .setBody("{\"status\":500,\"code\":\"internal\",\"detail\":\"\",\"logId\":\"3f2a9c\"}"));
    }
}
