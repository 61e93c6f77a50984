// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Something whose speed is measured. */
interface Benchmark {

    /** One thing that a client does. */
    interface Step {

        /** @return whether there was anything to do; otherwise nothing is counted and the client stops */
        boolean take();
    }

    /** Name on the command line. */
    String name();

    /** What is measured, as the table says it. */
    String title();

    /** What PRODUCT asks for, as the table says it. */
    String goal();

    /** How many clients do it at once when that many are available. */
    int clients(int available);

    /** Makes everything that is needed and must not be measured; one step for each client. */
    List<Step> prepare(Stage stage, Crowd crowd, int clients);

    /** Whether the target does the work; otherwise this process does. */
    default boolean isOverHttp() {
        return true;
    }

    /** Ends what the preparation began. */
    default void finish() {}

    /** The same for each client. */
    static List<Step> forEach(int clients, IntFunction<Step> step) {
        return IntStream.range(0, clients).mapToObj(step).toList();
    }
}
