// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<Window> windows = new ArrayList<>();

    public Browser(URI target) {
        this.target = target;
    }

    public CitizenPage phone() {
        return new CitizenPage(window("fa", 390, ""));
    }

    public Keyboard keyboard() {
        return new Keyboard(window("fa", 1280, ""));
    }

    public ConsolePage desktop() {
        return new ConsolePage(window("fa", 1280, ""));
    }

    /**
     * @param width in pixels
     * @param cookies that it has from the start, as a header
     */
    public Window window(String language, int width, String cookies) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.equals("fa") ? "fa-IR" : "en-GB")
                .setTimezoneId("Asia/Tehran")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(width, 860));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addCookies(Arrays.stream(cookies.split("; "))
                .filter(cookie -> cookie.contains("="))
                .map(cookie -> cookie.split("=", 2))
                .map(cookie -> new Cookie(cookie[0], cookie[1]).setUrl(target.toString()))
                .toList());
        Window window = new Window(context.newPage(), target);
        windows.add(window);
        return window;
    }

    /** What went wrong in any window without anyone seeing it. */
    public List<String> complaints() {
        return windows.stream().flatMap(window -> window.complaints().stream()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
