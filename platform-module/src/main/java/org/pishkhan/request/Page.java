// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.List;
import java.util.function.Function;

/** A part of a list, and how long the whole is. */
public record Page<T>(List<T> items, long total, Paging paging) {

    public Page {
        items = List.copyOf(items);
    }

    /** A part of a list that is there as a whole. */
    public static <T> Page<T> of(List<T> all, Paging paging) {
        return new Page<>(all.stream().skip(paging.skip()).limit(paging.max()).toList(), all.size(), paging);
    }

    public <R> Page<R> map(Function<T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), total, paging);
    }
}
