// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The answer that a web script writes. */
public interface WebScriptResponse {
    String HTML_FORMAT = "html";
    String ATOM_FORMAT = "atom";
    String RSS_FORMAT = "rss";
    String XML_FORMAT = "xml";
    String JSON_FORMAT = "json";
    String OPENSEARCH_DESCRIPTION_FORMAT = "opensearchdescription";
    String HEADER_LOCATION = "Location";

    void setStatus(int status);

    void setHeader(String name, String value);

    void addHeader(String name, String value);

    void setContentType(String contentType);

    void setContentEncoding(String contentEncoding);

    void setCache(Cache cache);

    Writer getWriter() throws IOException;

    OutputStream getOutputStream() throws IOException;

    /** Forgets status, headers and everything written so far; impossible once the answer is on its way. */
    void reset();

    /** Like {@link #reset()}, but keeps headers whose names match the regular expression. */
    void reset(String preserveHeadersPattern);

    String encodeScriptUrl(String url);

    String encodeResourceUrl(String url);

    String getEncodeScriptUrlFunction(String name);

    String getEncodeResourceUrlFunction(String name);

    Runtime getRuntime();
}
