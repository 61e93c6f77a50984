// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the pages, for people who want to see what the browser saw. */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("pishkhan.screenshots", "target/screenshots"));

    private Screenshots() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
