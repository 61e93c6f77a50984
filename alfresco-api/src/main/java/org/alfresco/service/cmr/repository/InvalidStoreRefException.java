// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

/** The store does not exist. */
public class InvalidStoreRefException extends AbstractStoreException {
    private static final long serialVersionUID = 3258126938479409463L;

    public InvalidStoreRefException(StoreRef storeRef) {
        this("No such store: " + storeRef, storeRef);
    }

    public InvalidStoreRefException(String msg, StoreRef storeRef) {
        super(msg, storeRef);
    }
}
