// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

/** The way by which a request reached the container, such as a servlet. */
public interface Runtime {
    String getName();

    Container getContainer();
}
