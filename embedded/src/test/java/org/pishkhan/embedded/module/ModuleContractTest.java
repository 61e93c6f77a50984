// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.SampleHost;
import org.pishkhan.embedded.sample.Diary;

/** How a module is loaded, as {@code core-services-context.xml} and {@code ModuleStarter} of Alfresco do it. */
class ModuleContractTest {
    private static EmbeddedHost host;

    @BeforeAll
    static void start() {
        host = SampleHost.options().start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    // core-services-context.xml: global-properties, common-placeholder-configurer (no value separator)
    @Test
    void fillsPlaceholdersFromDefaultsAndOverridesAndLeavesUnknownOnes() {
        assertThat(host.context().getBean(Diary.class).settings())
                .containsExactly("hello", "by the host", "${sample.unknown}", "${sample.unknown:fallback}");
    }

    // ModuleStarter.onBootstrap, ModuleComponentHelper.startModules
    @Test
    void startsComponentsAsSystemInATransaction() {
        assertThat(host.context().getBean(Diary.class).entries()).startsWith("System TXN_READ_WRITE");
    }
}
