// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Reply;

/** The shells of the two pages, before any script runs. */
class PagesIT {

    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/alfresco/pishkhan/[^\"]+)\"");
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\son[a-z]+=|\\sstyle=");

    private final Passerby passerby = new Cast().passerby();

    @Test
    void theCitizenPageIsServedStrictAndInPersian() {
        Reply page = passerby.opensTheCitizenPage();

        isAStrictPage(page);
        assertThat(page.text()).contains("lang=\"fa\"").contains("dir=\"rtl\"");
    }

    @Test
    void theConsoleIsServedStrict() {
        isAStrictPage(passerby.opensTheConsole());
    }

    @Test
    void theCitizenPageSpeaksEnglishToThoseWhoReadIt() {
        assertThat(passerby.reading("en").opensTheCitizenPage().text())
                .contains("lang=\"en\"")
                .contains("dir=\"ltr\"");
    }

    private void isAStrictPage(Reply page) {
        page.granted();
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval");
        assertThat(page.text()).doesNotContainPattern(INLINE);
        List<String> assets = ASSET.matcher(page.text())
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(assets)
                .isNotEmpty()
                .allSatisfy(asset ->
                        assertThat(passerby.fetches(asset).status()).as(asset).isEqualTo(200));
    }
}
