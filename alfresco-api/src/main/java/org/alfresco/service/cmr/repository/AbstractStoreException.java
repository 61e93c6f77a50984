// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

/** Something about a store. */
public abstract class AbstractStoreException extends RuntimeException {
    private static final long serialVersionUID = 1315634811903555316L;

    private final StoreRef storeRef;

    public AbstractStoreException(String msg, StoreRef storeRef) {
        super(msg);
        this.storeRef = storeRef;
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }
}
