// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.extensions.surf.util.I18NUtil;

/** Where a content lies and what it is: the value of a property of type {@code d:content}. */
public class ContentData implements Serializable {
    private static final long serialVersionUID = 8979634213050121462L;

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        if (contentUrl != null && contentUrl.indexOf('|') != -1) {
            throw new IllegalArgumentException("A content URL must not contain '|': " + contentUrl);
        }
        boolean unknownType = contentUrl != null && (mimetype == null || mimetype.isEmpty());
        this.contentUrl = contentUrl;
        this.mimetype = unknownType ? "application/octet-stream" : mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? I18NUtil.getLocale() : locale;
    }

    public static ContentData createContentProperty(String contentPropertyStr) {
        Map<String, String> parts = new HashMap<>();
        for (String part : contentPropertyStr.split("\\|")) {
            int equals = part.indexOf('=');
            if (equals > 0 && equals < part.length() - 1) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        String locale = parts.get("locale");
        return new ContentData(
                parts.get("contentUrl"),
                parts.get("mimetype"),
                Long.parseLong(parts.getOrDefault("size", "0")),
                parts.get("encoding"),
                locale == null
                        ? null
                        : Locale.forLanguageTag(locale.replaceAll("_+$", "").replace('_', '-')));
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8", null)
                : new ContentData(existing.contentUrl, mimetype, existing.size, existing.encoding, existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding, null)
                : new ContentData(existing.contentUrl, existing.mimetype, existing.size, encoding, existing.locale);
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    public String getInfoUrl() {
        return "contentUrl=" + Objects.toString(contentUrl, "") + "|mimetype=" + Objects.toString(mimetype, "")
                + "|size=" + size + "|encoding=" + Objects.toString(encoding, "") + "|locale=" + locale + "_";
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentData that
                && size == that.size
                && Objects.equals(contentUrl, that.contentUrl)
                && Objects.equals(mimetype, that.mimetype)
                && Objects.equals(encoding, that.encoding)
                && Objects.equals(locale, that.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(contentUrl);
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }
}
