// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every measurement, for a moment: whether it works, not how fast it is. */
final class BenchmarksTest {

    private static final int ERRORS = 9;
    private static final int PER_SECOND = 3;

    @Test
    void everyMeasurementHasFiguresAndNoErrors() {
        System.setProperty("pishkhan.host.classpath", System.getProperty("java.class.path"));

        Report report = Main.measure(
                CommandLine.parse("--seconds", "0.3", "--warm-up", "0.1", "--clients", "2", "--load", "60"));

        List<String[]> rows = report.toString()
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split(" *\\| *"))
                .toList();
        assertThat(rows).hasSize(4 + QueuePages.Which.values().length);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row[ERRORS]).as(row[1]).isEqualTo("none");
            assertThat(Double.parseDouble(row[PER_SECOND])).as(row[1]).isPositive();
        });
        assertThat(report.toString()).contains("Start, from the command", "MB live", "per-minute.filings=1000000");
    }

    @Test
    void optionsOfTheTrialHostAreRefusedForATarget() {
        assertThatThrownBy(() -> CommandLine.parse("--target", "http://localhost:1", "--load", "5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--load");
    }

    @Test
    void unknownMeasurementsAreRefused() {
        assertThatThrownBy(() -> Main.measure(CommandLine.parse("--target", "http://localhost:1", "--only", "dreams")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dreams");
    }
}
