// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;

/**
 * How an officer wants a letter to be handled.
 *
 * @param assignee user name of a receiver of the desk
 * @param copies user names of receivers who get it for their information
 * @param note the instruction to the expert, may be empty
 * @param priority 1 high, 2 medium, 3 low
 */
public record Approval(String assignee, List<String> copies, String note, int priority) {

    public static final int MEDIUM = 2;

    public Approval {
        copies = List.copyOf(copies);
    }

    /** Without copies and instruction, at medium priority. */
    public static Approval to(String assignee) {
        return new Approval(assignee, List.of(), "", MEDIUM);
    }
}
