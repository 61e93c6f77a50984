// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import java.util.Locale;

/** What readers and writers of content have in common. */
public interface ContentAccessor {
    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String mimetype);

    String getEncoding();

    void setEncoding(String encoding);

    Locale getLocale();

    void setLocale(Locale locale);
}
