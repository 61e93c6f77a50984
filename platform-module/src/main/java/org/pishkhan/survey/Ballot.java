// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.util.List;

/**
 * What a citizen thinks.
 *
 * @param score 1 (very bad) to 5 (very good)
 * @param reasons codes, at most two
 * @param text at most 500 characters, may be empty
 */
public record Ballot(int score, List<String> reasons, String text) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int MOST_REASONS = 2;

    private static final int POOR = 2;

    public Ballot {
        reasons = List.copyOf(reasons);
    }

    /** Whether somebody should offer to look into it. */
    public boolean isPoor() {
        return score <= POOR;
    }
}
