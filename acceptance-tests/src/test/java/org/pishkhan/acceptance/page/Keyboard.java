// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import org.pishkhan.acceptance.wire.Confidential;

/** The citizen page for somebody who has a keyboard and nothing else, and must see at each press where they are. */
public final class Keyboard {

    /** More presses than any page has controls. */
    private static final int PATIENCE = 60;

    private static final String SUBMIT = "main form button[type=submit]";

    /** Empty if the focused control is in view and marked by an outline, a chooser of files by that of its label. */
    private static final String UNMARKED = """
            () => {
              const focused = document.activeElement;
              const marked = focused.matches('input[type=file]') ? focused.nextElementSibling : focused;
              const { outlineStyle, outlineWidth } = getComputedStyle(marked);
              const { top, bottom } = marked.getBoundingClientRect();
              const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight;
              return seen ? '' : `${focused.outerHTML.slice(0, 120)} ${outlineWidth} ${outlineStyle} ${top}–${bottom}`;
            }""";

    private final Window window;
    private final Page page;

    Keyboard(Window window) {
        this.window = window;
        this.page = window.page();
    }

    public Keyboard opens() {
        window.open("/alfresco/s/pishkhan/citizen");
        window.settle();
        return this;
    }

    /** The first press leads to the link over the navigation. */
    public Keyboard skipsTheNavigation() {
        page.keyboard().press("Tab");
        assertThat(isAt(".skip")).as("the first control is the skip link").isTrue();
        assertThat(page.evaluate(UNMARKED)).as("the skip link is seen").isEqualTo("");
        page.keyboard().press("Enter");
        assertThat(isAt("main, main h1"))
                .as("the skip link leads to the content")
                .isTrue();
        return this;
    }

    public Keyboard writesToAUnit() {
        reaches("main a.choice[href='#/services']").presses("Enter");
        isLedToTheTop();
        return reaches("main a.choice-other").presses("Enter");
    }

    /** @param code asked for once the page says that it was sent */
    public Keyboard signsIn(String mobile, Supplier<String> code) {
        page.locator("#field-mobile").waitFor();
        reaches("#field-mobile").types(mobile).presses("Enter");
        Locator field = page.locator("#field-code");
        field.waitFor();
        assertThat(field.getAttribute("autocomplete")).isEqualTo("one-time-code");
        assertThat(isAt("#field-code")).as("the code can be typed at once").isTrue();
        types(code.get()).presses("Enter");
        page.locator("[name=subject]").waitFor();
        isLedToTheTop();
        return this;
    }

    /** Sends the empty form, and goes from the summary of errors to the first field. */
    public Keyboard isLedThroughTheErrors() {
        reaches(SUBMIT).presses("Enter");
        page.locator(".error-summary").waitFor();
        assertThat(isAt(".error-summary"))
                .as("the summary of errors is read first")
                .isTrue();
        reaches(".error-summary a").presses("Enter");
        assertThat(isAt("#field-fullName")).as("an error leads to its field").isTrue();
        return this;
    }

    public Keyboard writes(String fullName, String subject, String text) {
        types(fullName);
        reaches("select[name=kind]").presses("ArrowDown");
        assertThat(page.locator("select[name=kind]").inputValue()).isNotEqualTo("question");
        reaches("[name=subject]").types(subject);
        reaches("[name=text]").types(text);
        reaches(SUBMIT).presses("Space");
        page.locator(".answers").waitFor();
        isLedToTheTop();
        return this;
    }

    /** @return the tracking code of the receipt */
    public String sends() {
        reaches(SUBMIT).presses("Enter");
        page.locator(".big-code").waitFor();
        isLedToTheTop();
        return page.locator(".big-code").innerText().replaceAll("[^0-9A-Z]", "");
    }

    private Keyboard reaches(String control) {
        for (int press = 0; press < PATIENCE; press++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(UNMARKED))
                    .as("focus is seen on the way to " + control)
                    .isEqualTo("");
            if (isAt(control)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches " + control);
    }

    /** At the heading, or around it if that was still being loaded. */
    private void isLedToTheTop() {
        page.waitForCondition(() -> isAt("main, main h1"));
    }

    private boolean isAt(String control) {
        return (boolean) page.evaluate("control => document.activeElement.matches(control)", control);
    }

    private Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    private Keyboard types(String text) {
        Confidential.keep(text);
        page.keyboard().insertText(text);
        return this;
    }
}
