// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Body of a request. */
public interface Content {
    /** The whole body as text; reads it to its end. */
    String getContent() throws IOException;

    String getMimetype();

    /** Name of the character set; null if the sender did not say. */
    String getEncoding();

    /** Bytes, or -1 if unknown. */
    long getSize();

    /** The body as it arrives; every call gives the same stream. */
    InputStream getInputStream();

    Reader getReader() throws IOException;
}
