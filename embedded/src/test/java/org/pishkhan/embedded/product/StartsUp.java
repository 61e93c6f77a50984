// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.junit.jupiter.api.Test;

/** What the module makes at its start. */
interface StartsUp extends WithProduct {

    @Test
    default void knowsTheDemoOrganisation() {
        assertThat(product().asPublic(() -> product().catalogue().desks()))
                .extracting(desk -> desk.code())
                .containsExactlyInAnyOrder("central", "development", "medicine");
        assertThat(product().asPublic(() -> product().catalogue().services("medicine")))
                .hasSize(4);
        assertThat(product().asPublic(() -> product().staff().member(OFFICER)).officerOf())
                .containsExactly("central");
        assertThat(product().asPublic(() -> product().staff().receivers("central")))
                .hasSize(3);
        assertThat(product().asPublic(() -> product().staff().displayName("expert-1")))
                .isEqualTo("کارشناس یک");
    }

    @Test
    default void startsAgainWithoutMakingAnythingTwice() {
        long nodes = product().count("host_node");

        AuthenticationUtil.runAsSystem(() -> product().asPublic(() -> {
            product()
                    .bean("pishkhan.installation.moduleStart", AbstractModuleComponent.class)
                    .execute();
            return null;
        }));

        assertThat(product().count("host_node")).isEqualTo(nodes);
    }
}
