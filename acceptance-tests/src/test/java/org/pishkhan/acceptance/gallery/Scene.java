// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.gallery;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One state of the citizen page.
 *
 * @param name of its pictures
 * @param visitor who looks
 * @param route what follows {@code #/} in the address
 * @param before what is arranged before the page is opened, such as a server that fails
 * @param deed what the visitor does to see it
 */
record Scene(String name, Visitor visitor, Function<Album, String> route, Consumer<Page> before, Consumer<Page> deed) {

    /** Who looks, told by the cookies of the browser. */
    enum Visitor {
        PASSERBY,
        /** Signed in, and has filed nothing yet. */
        NEWCOMER,
        /** Has requests in each status. */
        REGULAR
    }

    static Scene of(String name, Visitor visitor, String route) {
        return of(name, visitor, album -> route);
    }

    static Scene of(String name, Visitor visitor, Function<Album, String> route) {
        return new Scene(name, visitor, route, page -> {}, page -> {});
    }

    /** The same, with something done on the page. */
    Scene when(Consumer<Page> further) {
        return new Scene(name, visitor, route, before, deed.andThen(further));
    }

    /** The same, with something arranged before. */
    Scene given(Consumer<Page> arranged) {
        return new Scene(name, visitor, route, before.andThen(arranged), deed);
    }
}
