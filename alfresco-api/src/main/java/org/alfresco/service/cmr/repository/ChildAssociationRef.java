// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** The tie between a parent and a child node. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    private static final long serialVersionUID = 4051322336257127729L;

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        if (childRef == null) {
            throw new IllegalArgumentException("A child association needs a child");
        }
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.isPrimary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return isPrimary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return Integer.compare(nthSibling, another.nthSibling);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChildAssociationRef other
                && Objects.equals(assocTypeQName, other.assocTypeQName)
                && Objects.equals(parentRef, other.parentRef)
                && Objects.equals(childQName, other.childQName)
                && childRef.equals(other.childRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assocTypeQName, parentRef, childQName, childRef);
    }

    @Override
    public String toString() {
        return String.join(
                "|",
                String.valueOf(parentRef),
                childRef.toString(),
                String.valueOf(assocTypeQName),
                String.valueOf(childQName),
                String.valueOf(isPrimary),
                String.valueOf(nthSibling));
    }
}
