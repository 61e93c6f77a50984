// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

/** Readers and writers for the content of nodes. */
public interface ContentService {
    ContentReader getRawReader(String contentUrl);

    ContentReader getReader(NodeRef nodeRef, QName propertyQName) throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getTempWriter();
}
