// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Debian's Chromium. Each person gets a window with cookies of its own. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("pishkhan.chromium", "/usr/bin/chromium")))
                    .setArgs(FLAGS));
    private final URI target;
    private final List<String> complaints = new ArrayList<>();

    public Browser(URI target) {
        this.target = target;
    }

    public CitizenPage phone() {
        return new CitizenPage(window(390, 844));
    }

    public ConsolePage desktop() {
        return new ConsolePage(window(1280, 900));
    }

    /** What went wrong in any window without anyone seeing it. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Window window(int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fa-IR")
                .setTimezoneId("Asia/Tehran")
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Window(context.newPage(), target, complaints::add);
    }
}
