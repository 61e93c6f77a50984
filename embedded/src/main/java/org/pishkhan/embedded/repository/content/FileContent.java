// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.content;

import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;

/** What readers and writers know of their content. */
abstract class FileContent implements ContentAccessor {
    private ContentData described;

    FileContent(ContentData described) {
        this.described = described;
    }

    @Override
    public ContentData getContentData() {
        return new ContentData(getContentUrl(), getMimetype(), getSize(), getEncoding(), getLocale());
    }

    @Override
    public String getContentUrl() {
        return described.getContentUrl();
    }

    @Override
    public String getMimetype() {
        return described.getMimetype();
    }

    @Override
    public void setMimetype(String mimetype) {
        described = ContentData.setMimetype(described, mimetype);
    }

    @Override
    public String getEncoding() {
        return described.getEncoding();
    }

    @Override
    public void setEncoding(String encoding) {
        described = ContentData.setEncoding(described, encoding);
    }

    @Override
    public Locale getLocale() {
        return described.getLocale();
    }

    @Override
    public void setLocale(Locale locale) {
        described = new ContentData(getContentUrl(), getMimetype(), described.getSize(), getEncoding(), locale);
    }
}
