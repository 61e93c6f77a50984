// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.List;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;

/** Pages of lists that are short enough to be read whole. */
final class Pages {

    private Pages() {}

    static <T> Page<T> of(List<T> all, Paging paging) {
        List<T> items = all.stream().skip(paging.skip()).limit(paging.max()).toList();
        return new Page<>(items, all.size(), paging);
    }
}
