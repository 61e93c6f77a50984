// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.List;
import org.alfresco.service.namespace.QName;

/** What only our own code may write. */
final class Guarded {

    static final List<QName> CLASSES =
            List.of(PishkhanModel.TYPE_REQUEST, PishkhanModel.TYPE_EVENT, PishkhanModel.ASPECT_FILE);

    private Guarded() {}
}
