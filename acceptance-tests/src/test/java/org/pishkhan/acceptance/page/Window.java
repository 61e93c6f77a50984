// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One window of the browser. What is in it is found by role and name, as a reader or a screen reader finds it. Uncaught
 * exceptions, violations of the content security policy and of the accessibility rules are told as complaints.
 */
public final class Window {

    private static final Path PICTURES = Path.of(System.getProperty("pishkhan.screenshots", "target/screenshots"));
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Pattern TEXT_KEY =
            Pattern.compile("\\b(?:message|status|staff|step|tab|turn|kind|error|title)\\.[a-z][a-zA-Z.-]*");

    private final Page page;
    private final URI target;
    private final List<String> complaints = new ArrayList<>();

    Window(Page page, URI target) {
        this.page = page;
        this.target = target;
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::heed);
        page.onRequest(this::heed);
    }

    /** Errors of the console, but for answers that say no: those are shown. */
    private void heed(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    private void heed(Request request) {
        if (!request.url().matches("(data|blob|about):.*") && !request.url().startsWith(target + "/")) {
            complaints.add("asks a third party: " + request.url());
        }
    }

    public Page page() {
        return page;
    }

    /** What went wrong here without anyone seeing it. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The same, forgotten afterwards. */
    public List<String> takeComplaints() {
        List<String> taken = complaints();
        complaints.clear();
        return taken;
    }

    public void open(String path) {
        page.navigate(target + path);
    }

    /** Waits until nothing is being loaded and the letters have their font. */
    public void settle() {
        page.locator("h1").first().waitFor();
        page.locator(".loading").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }

    /** Takes a picture of the whole page as it is now. */
    public void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** @param rule a function that answers a list of what breaks it */
    public void demand(String what, String rule, Object argument) {
        ((List<?>) page.evaluate(rule, argument)).forEach(fault -> complaints.add(what + ": " + fault));
    }

    /** Takes a picture of the whole page as it is now, and judges it. */
    void inspect(String name) {
        picture(PICTURES.resolve(name + ".png"));
        demandAccess();
        demandTexts();
    }

    /** Has the accessibility rules applied to what is in view. */
    public void demandAccess() {
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(violation ->
                        complaints.add(violation.getId() + ", " + violation.getHelp() + ": " + violation.getNodes()));
    }

    /** Looks for texts that are missing, which show as their key. */
    public void demandTexts() {
        TEXT_KEY.matcher(page.locator("body").innerText())
                .results()
                .forEach(key -> complaints.add("no text for " + key.group()));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    int links(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .count();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** The controls of one question, by its legend. */
    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
    }

    /** A button of the dialog that is open now. */
    Locator buttonOfDialog(String name) {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** The first row of a table that holds both. */
    Locator row(String words, String moreWords) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(words))
                .filter(new Locator.FilterOptions().setHasText(moreWords))
                .first();
    }

    Locator words(String text) {
        return page.getByText(text).first();
    }
}
