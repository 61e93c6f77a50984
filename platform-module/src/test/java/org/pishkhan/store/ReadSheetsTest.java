// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.Service;

class ReadSheetsTest {

    private final ReadSheets sheets = new ReadSheets();

    @Test
    void readsAFileThatDidNotChangeOnce() {
        Service first = sheets.service("central", text(5));
        sheets.forgetAllBut(List.of(first));

        assertThat(sheets.service("central", text(5))).isSameAs(first);
    }

    @Test
    void readsAnewWhatChangedOrWasForgotten() {
        Service first = sheets.service("central", text(5));

        assertThat(sheets.service("central", text(6)).durationWorkingDays()).isEqualTo(6);
        assertThat(sheets.service("medicine", text(5)).desk()).isEqualTo("medicine");
        sheets.forgetAllBut(List.of());
        assertThat(sheets.service("central", text(5))).isNotSameAs(first);
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.service("central", "null"));
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.service("central", "{"));
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.service("central", "{\"code\":\"x\"}"));
    }

    private static String text(int days) {
        return "{\"code\":\"letter\",\"title\":{\"fa\":\"نامه\"},\"durationWorkingDays\":" + days + "}";
    }
}
