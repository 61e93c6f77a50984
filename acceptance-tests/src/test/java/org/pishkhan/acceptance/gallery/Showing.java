// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.pishkhan.acceptance.page.Browser;
import org.pishkhan.acceptance.page.Window;

/** One visitor's window in one language: a scene is brought into view once, then looked at in each size and medium. */
final class Showing {

    private static final Path PICTURES = Path.of(System.getProperty("pishkhan.gallery", "target/gallery"));

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    /** What 1280 pixels are at 400 %. */
    private static final int NARROWEST = 320;

    /** Those whose print or forced colours are worth a look; the rules hold for all. */
    private static final Set<String> WORTH_A_LOOK = Set.of(
            "01-start", "06-sheet", "21-letter-errors", "24-receipt", "33-request-returned", "35-request-answered");

    private final Window window;
    private final Album album;
    private final String language;

    Showing(Browser browser, Album album, Scene.Visitor visitor, String language) {
        this.window = browser.window(language, PHONE, album.cookies(visitor));
        window.page().addInitScript("localStorage.clear()");
        this.album = album;
        this.language = language;
    }

    /** Shows the scene, takes its pictures and answers what is wrong with it. */
    List<String> judged(Scene scene) {
        bringIntoView(scene);
        onThePhone(scene);
        if (language.equals("fa")) {
            inOtherMedia(scene);
        }
        atFourHundredPercent();
        onTheDesk(scene);
        return window.takeComplaints();
    }

    /** Loads the page anew, from the cache and without drafts; a fragment alone would not. */
    private void bringIntoView(Scene scene) {
        Page page = window.page();
        page.unrouteAll();
        page.setViewportSize(PHONE, 844);
        scene.before().accept(page);
        window.open("/alfresco/s/pishkhan/citizen?lang=" + language + "&scene=" + scene.name() + "#/"
                + scene.route().apply(album));
        window.settle();
        scene.deed().accept(page);
        window.settle();
    }

    private void onThePhone(Scene scene) {
        window.picture(picture("phone", scene));
        window.demand("is in its language", Rules.LANGUAGE, language);
        window.demand("has a title and a main heading", Rules.HEADINGS, null);
        window.demand("has controls that a thumb can hit", Rules.TARGETS, null);
        window.demand("stands still", Rules.MOTION, null);
        window.demandTexts();
        if (language.equals("fa")) {
            window.demandAccess();
        }
    }

    private void inOtherMedia(Scene scene) {
        Page page = window.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        pictureIfWorthALook("forced-colours", scene);
        window.demand("shows its controls in forced colours", Rules.OUTLINES, null);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setMedia(Media.PRINT));
        pictureIfWorthALook("print", scene);
        window.demand("prints no navigation", Rules.PRINT, null);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void atFourHundredPercent() {
        window.page().setViewportSize(NARROWEST, 640);
        window.demand("needs no sideways scrolling at 400 %", Rules.WIDTH, null);
    }

    private void onTheDesk(Scene scene) {
        window.page().setViewportSize(DESK, 900);
        window.picture(picture("desk", scene));
        window.demand("needs no sideways scrolling on a desk", Rules.WIDTH, null);
        if (language.equals("en") && WORTH_A_LOOK.contains(scene.name())) {
            window.demandAccess();
        }
    }

    private void pictureIfWorthALook(String look, Scene scene) {
        if (WORTH_A_LOOK.contains(scene.name())) {
            window.picture(picture(look, scene));
        }
    }

    private Path picture(String look, Scene scene) {
        return PICTURES.resolve(language).resolve(look).resolve(scene.name() + ".png");
    }
}
