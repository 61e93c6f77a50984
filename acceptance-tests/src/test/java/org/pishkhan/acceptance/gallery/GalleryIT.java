// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pishkhan.acceptance.page.Browser;
import org.pishkhan.acceptance.stage.Cast;

/**
 * Every state of the citizen page on a phone and on a desk, in both languages: pictures to look at in {@code target/gallery},
 * and the rules that hold on each of them.
 */
class GalleryIT {

    private static Browser browser;
    private static Album album;

    @BeforeAll
    static void open() {
        Cast cast = new Cast();
        album = new Album(cast);
        browser = new Browser(cast.target().uri());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> everySceneInPersian() {
        return scenes("fa");
    }

    @TestFactory
    Stream<DynamicTest> everySceneInEnglish() {
        return scenes("en");
    }

    private static Stream<DynamicTest> scenes(String language) {
        Map<Scene.Visitor, Showing> showings = new EnumMap<>(Scene.Visitor.class);
        return Scenes.ALL.stream()
                .map(scene -> DynamicTest.dynamicTest(language + " " + scene.name(), () -> {
                    Showing showing = showings.computeIfAbsent(
                            scene.visitor(), visitor -> new Showing(browser, album, visitor, language));

                    assertThat(showing.judged(scene)).isEmpty();
                }));
    }
}
