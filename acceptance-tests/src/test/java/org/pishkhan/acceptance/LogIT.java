// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.TrialHost;
import org.pishkhan.acceptance.wire.Confidential;

/** What the host logged while all other scenarios ran. The order of classes stands in {@code junit-platform.properties}. */
@Order(Integer.MAX_VALUE)
class LogIT {

    private static final String PROPERTY = "pishkhan.log.file";

    @Test
    void tellsNothingOfPeopleAndNoSecret() throws IOException {
        String named = System.getProperty(PROPERTY, "");
        Assumptions.assumeTrue(
                TrialHost.log().isPresent() || !named.isBlank(),
                "NOT RUN, the log was not scanned: ./run acceptance --log-file FILE, or -D" + PROPERTY);
        Path log = TrialHost.log().orElseGet(() -> Path.of(named));
        String text = Files.readString(log);

        assertThat(Confidential.foundIn(text))
                .as("personal values and secrets in %s", log)
                .isEmpty();
        assertThat(new Cast().sms().oneTimeCodes())
                .as("one-time codes in %s", log)
                .noneMatch(code -> text.matches("(?s).*(?<![0-9A-Za-z])" + code + "(?![0-9A-Za-z]).*"));
    }
}
