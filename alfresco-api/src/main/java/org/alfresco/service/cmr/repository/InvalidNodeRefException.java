// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

/** The node does not exist. */
public class InvalidNodeRefException extends RuntimeException {
    private static final long serialVersionUID = 3689345520586273336L;

    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this(null, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        this(msg, nodeRef, null);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable cause) {
        super(msg, cause);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
