// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** Which part of a list is wanted: {@code skip} ≥ 0 rows are passed over, 1 to 100 follow. */
public record Paging(int skip, int max) {

    public static final int DEFAULT_MAX = 50;
    public static final int GREATEST_MAX = 100;
    public static final int GREATEST_SKIP = 1_000_000_000;

    public Paging {
        if (skip < 0 || skip > GREATEST_SKIP) {
            throw new InvalidInput(InvalidField.of("skip", "malformed"));
        }
        if (max < 1 || max > GREATEST_MAX) {
            throw new InvalidInput(InvalidField.of("max", "malformed"));
        }
    }
}
