// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.alfrescoapi;

import java.io.File;
import java.util.ServiceLoader;

/** The host behind the stand-in's static methods, found by {@link ServiceLoader}. */
public interface Host {
    /** Who works on the current thread. */
    Identity identity();

    /** The transaction of the current thread. */
    CurrentTransaction transaction();

    /** The folder for temporary files; it exists. */
    File temporaryFolder();

    /**
     * The only host on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    static Host current() {
        return Holder.HOST;
    }

    /** Finds the host once. */
    final class Holder {
        private static final Host HOST = ServiceLoader.load(Host.class, Host.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No host implements " + Host.class.getName()));

        private Holder() {}
    }
}
