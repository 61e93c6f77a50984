// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.List;

/**
 * What a request has besides once it is registered.
 *
 * @param number the register number of the incoming letter
 * @param assignee user name of the expert who has it now
 * @param copies user names who got it for their information
 * @param priority 1 high, 2 medium, 3 low, as in Alfresco's workflow model
 */
public record Letter(String number, Instant registeredAt, String assignee, List<String> copies, int priority) {

    public Letter {
        copies = List.copyOf(copies);
    }

    public Letter assignedTo(String other) {
        return new Letter(number, registeredAt, other, copies, priority);
    }
}
