// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One window of the browser. What is in it is found by role and name, as a reader or a screen reader finds it. Uncaught
 * exceptions, violations of the content security policy and of the accessibility rules are told as complaints.
 */
final class Window {

    private static final Path PICTURES = Path.of(System.getProperty("pishkhan.screenshots", "target/screenshots"));
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Pattern TEXT_KEY =
            Pattern.compile("\\b(?:message|status|staff|step|tab|turn|kind|error|title)\\.[a-z][a-zA-Z.-]*");

    private final Page page;
    private final URI target;
    private final Consumer<String> complain;

    Window(Page page, URI target, Consumer<String> complain) {
        this.page = page;
        this.target = target;
        this.complain = complain;
        page.onPageError(complain);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complain.accept(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(target + path);
    }

    /**
     * Takes a picture of the whole page as it is now, has the accessibility rules applied to it, and looks for texts that
     * are missing, which show as their key.
     */
    void inspect(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(violation -> complain.accept(
                        name + ": " + violation.getId() + ", " + violation.getHelp() + ": " + violation.getNodes()));
        TEXT_KEY.matcher(page.locator("body").innerText())
                .results()
                .forEach(key -> complain.accept(name + ": no text for " + key.group()));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
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
