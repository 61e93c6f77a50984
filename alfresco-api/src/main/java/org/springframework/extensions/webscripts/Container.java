// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

/** What hosts web scripts. */
public interface Container {
    String getName();

    Registry getRegistry();
}
