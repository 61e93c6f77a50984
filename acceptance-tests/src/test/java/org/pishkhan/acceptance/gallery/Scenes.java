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

    private static final String LETTER = "file?desk=central";
    private static final String SERVICE = "file?desk=development&service=employment-certificate";

    static final List<Scene> ALL = List.of(
            Scene.of("01-start", PASSERBY, ""),
            Scene.of("02-search", PASSERBY, "").when(searched("گواهی")),
            Scene.of("03-search-none", PASSERBY, "").when(searched("گذرنامه")),
            Scene.of("04-services", PASSERBY, "services"),
            Scene.of("05-services-of-a-unit", PASSERBY, "services?desk=development"),
            Scene.of("06-sheet", PASSERBY, "services/enrolment-certificate"),
            Scene.of("07-sheet-not-found", PASSERBY, "services/no-such-service"),
            Scene.of("08-sheet-closed", PASSERBY, "services/summer-school"),
            Scene.of("10-sign-in", PASSERBY, "requests"),
            Scene.of("11-sign-in-errors", PASSERBY, "requests").when(submitted()),
            Scene.of("12-code", PASSERBY, "requests").when(asked()),
            Scene.of("13-code-errors", PASSERBY, "requests").when(asked()).when(submitted()),
            Scene.of("20-letter", NEWCOMER, LETTER),
            Scene.of("21-letter-errors", NEWCOMER, LETTER).when(submitted()),
            Scene.of("22-letter-check", NEWCOMER, LETTER).when(written()).when(passed()),
            Scene.of("23-letter-lost", NEWCOMER, LETTER)
                    .given(page -> page.route("**/public/requests", Route::abort))
                    .when(written())
                    .when(passed())
                    .when(submitted())
                    .when(page -> page.locator(".trouble").waitFor()),
            Scene.of("24-receipt", REGULAR, LETTER)
                    .when(written())
                    .when(passed())
                    .when(submitted())
                    .when(page -> page.locator(".big-code").waitFor()),
            Scene.of("25-draft", NEWCOMER, LETTER)
                    .when(draftsKept())
                    .when(written())
                    .when(leftAndReturned()),
            Scene.of("26-service", NEWCOMER, SERVICE),
            Scene.of("27-service-papers", NEWCOMER, SERVICE).when(written()).when(passed()),
            Scene.of("28-service-papers-errors", NEWCOMER, SERVICE)
                    .when(written())
                    .when(passed())
                    .when(submitted()),
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
            request("43", "re-examination"),
            Scene.of("44-objection", REGULAR, album -> "requests/" + album.code("rejected"))
                    .when(objecting()),
            Scene.of("44-objection-errors", REGULAR, album -> "requests/" + album.code("rejected"))
                    .when(objecting())
                    .when(page -> page.locator("pishkhan-objection button[type=submit]")
                            .click()),
            Scene.of("45-check", PASSERBY, "letters"),
            Scene.of("46-check-genuine", PASSERBY, album -> "letters/" + album.verification()),
            Scene.of("47-check-unknown", PASSERBY, "letters/" + Album.UNKNOWN_ID),
            Scene.of("48-check-errors", PASSERBY, "letters").when(submitted()),
            Scene.of("50-status", PASSERBY, "status"),
            Scene.of("51-status-known", PASSERBY, album -> "status/" + album.code("answered")),
            Scene.of("52-status-unknown", PASSERBY, "status/" + Album.UNKNOWN_CODE),
            Scene.of("53-status-errors", PASSERBY, "status").when(submitted()),
            Scene.of("54-survey", PASSERBY, album -> "surveys/" + album.survey()),
            Scene.of("55-survey-errors", PASSERBY, album -> "surveys/" + album.survey())
                    .when(submitted()),
            Scene.of("56-survey-gone", PASSERBY, "surveys/" + Album.UNKNOWN_ID),
            Scene.of("60-server-error", PASSERBY, "services").given(each(Scenes::failing)),
            Scene.of("61-offline", PASSERBY, "services").given(each(Route::abort)));

    private Scenes() {}

    private static Scene request(String number, String status) {
        return Scene.of(number + "-request-" + status, REGULAR, album -> "requests/" + album.code(status));
    }

    private static Consumer<Page> searched(String words) {
        return page -> {
            page.locator("input[type=search]").fill(words);
            page.locator(".offer, .notice").first().waitFor();
        };
    }

    /** The first page of a filing. */
    private static Consumer<Page> written() {
        return page -> {
            page.locator("[name=fullName]").fill("سیده فاطمه‌الزهرا حسینی‌نژاد طباطبایی‌فر");
            page.locator("[name=subject]").fill("گواهی برای کنسولگری (شعبهٔ ۲)، نامهٔ A-123/۱۴۰۴");
            page.locator("[name=text]").fill("با سلام،\nلطفاً گواهی صادر فرمایید.");
        };
    }

    /** As they are after signing in by hand. */
    private static Consumer<Page> draftsKept() {
        return page -> page.evaluate("() => localStorage.setItem('pishkhan.drafts', 'salt:mark')");
    }

    /** By the address alone, as by the browser's back button. */
    private static Consumer<Page> leftAndReturned() {
        return page -> {
            String filing = page.url();
            page.evaluate("() => { location.hash = '#/services'; }");
            page.locator("input[type=search]").waitFor();
            page.evaluate("address => { location.href = address; }", filing);
            page.locator(".panel-blue").waitFor();
        };
    }

    /** On to the next page of the filing. */
    private static Consumer<Page> passed() {
        return page -> {
            String before = page.url();
            submitted().accept(page);
            page.waitForURL(address -> !address.equals(before));
        };
    }

    private static Consumer<Page> objecting() {
        return page -> page.locator("pishkhan-objection button").click();
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
