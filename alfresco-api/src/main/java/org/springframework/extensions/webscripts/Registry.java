// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

/** The web scripts of a container. */
public interface Registry {
    /**
     * The web script that answers this method and path.
     *
     * @param uri decoded path below the servlet
     * @return a match without a script if the path is known under other methods only; null if no method knows it
     */
    Match findWebScript(String method, String uri);
}
