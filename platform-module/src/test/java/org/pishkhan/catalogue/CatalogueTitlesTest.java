// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Language;
import org.pishkhan.support.FakeCatalogue;

class CatalogueTitlesTest {

    private final CatalogueTitles titles = new CatalogueTitles(new FakeCatalogue());

    @Test
    void speaksTheReadersLanguage() {
        assertThat(titles.desk("central", Language.FA)).isEqualTo("میز خدمت مرکزی");
        assertThat(titles.desk("central", Language.EN)).isEqualTo("Central desk");
    }

    @Test
    void fallsBackToPersian() {
        assertThat(titles.desk("medicine", Language.EN)).isEqualTo("میز خدمت پزشکی");
    }

    @Test
    void showsTheCodeOfADeskThatIsGone() {
        assertThat(titles.desk("water", Language.FA)).isEqualTo("water");
    }

    @Test
    void namesTheDocumentsOfTheService() {
        assertThat(titles.deficiency(Optional.of("certificate"), new Deficiency("birth-certificate")))
                .isEqualTo("تصویر شناسنامه");
    }

    @Test
    void leavesFreeWordsAsTheyAre() {
        assertThat(titles.deficiency(Optional.of("certificate"), new Deficiency("صفحهٔ دوم")))
                .isEqualTo("صفحهٔ دوم");
        assertThat(titles.deficiency(Optional.empty(), new Deficiency("birth-certificate")))
                .isEqualTo("birth-certificate");
        assertThat(titles.deficiency(Optional.of("gone"), new Deficiency("birth-certificate")))
                .isEqualTo("birth-certificate");
    }
}
