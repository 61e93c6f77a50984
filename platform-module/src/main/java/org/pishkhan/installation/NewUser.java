// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import java.util.List;

/**
 * A member of staff to be made.
 *
 * @param position what they sign answers as; empty when they sign for their desk
 * @param officerOf codes of the desks whose requests they triage
 * @param receiverOf codes of the desks whose letters they may receive
 * @param keeperOf codes of the secretariats whose register they keep
 * @param managerOf codes of the desks they manage
 * @param evaluator whether they evaluate all desks
 */
public record NewUser(
        String userName,
        String password,
        String firstName,
        String lastName,
        String email,
        String position,
        List<String> officerOf,
        List<String> receiverOf,
        List<String> keeperOf,
        List<String> managerOf,
        boolean evaluator) {

    public NewUser {
        position = position == null ? "" : position;
        officerOf = listOf(officerOf);
        receiverOf = listOf(receiverOf);
        keeperOf = listOf(keeperOf);
        managerOf = listOf(managerOf);
    }

    private static List<String> listOf(List<String> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }
}
