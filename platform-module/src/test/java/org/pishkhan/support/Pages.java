// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.List;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;

/** Cuts lists into pages. */
final class Pages {

    private Pages() {}

    static <T> Page<T> of(List<T> all, Paging paging) {
        return new Page<>(all.stream().skip(paging.skip()).limit(paging.max()).toList(), all.size(), paging);
    }
}
