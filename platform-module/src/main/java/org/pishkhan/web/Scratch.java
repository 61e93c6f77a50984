// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.nio.file.Path;

/** Where uploads wait until they are kept: files of the local disk, outside the repository. */
public interface Scratch {

    /** A new, empty file. Whoever asked for it deletes it. */
    Path newFile() throws IOException;
}
