// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.List;
import org.alfresco.service.namespace.QName;

/** What only our own code may write. */
final class Guarded {

    static final List<QName> CLASSES =
            List.of(PishkhanModel.TYPE_REQUEST, PishkhanModel.TYPE_EVENT, PishkhanModel.ASPECT_FILE);

    static final List<QName> ASPECTS = List.of(
            PishkhanModel.ASPECT_FILE,
            PishkhanModel.ASPECT_RETURNED,
            PishkhanModel.ASPECT_REASONED,
            PishkhanModel.ASPECT_LETTER,
            PishkhanModel.ASPECT_HANDLED,
            PishkhanModel.ASPECT_ANSWERED,
            PishkhanModel.ASPECT_OBJECTED);

    private Guarded() {}
}
