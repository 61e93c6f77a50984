// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads one content, once. */
public interface ContentReader extends ContentAccessor {
    boolean exists();

    long getLastModified();

    InputStream getContentInputStream() throws ContentIOException;

    void getContent(OutputStream os) throws ContentIOException;

    void getContent(File file) throws ContentIOException;

    String getContentString() throws ContentIOException;
}
