// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.Set;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Matter;

/**
 * What is filed about this goes to that desk. An empty set stands for all.
 *
 * @param kinds of requests
 * @param services codes; requests without a service are none of them
 * @param from codes of the desks that were addressed
 * @param to code of the desk that gets it
 */
public record RoutingRule(Set<Kind> kinds, Set<String> services, Set<String> from, String to) {

    public RoutingRule {
        kinds = Set.copyOf(kinds);
        services = Set.copyOf(services);
        from = Set.copyOf(from);
        if (to == null || to.isBlank()) {
            throw new IllegalArgumentException("A rule names the desk to which it leads");
        }
        if (kinds.isEmpty() && services.isEmpty()) {
            throw new IllegalArgumentException("A rule names kinds or services");
        }
    }

    /** Whether this is what the rule is about. */
    public boolean concerns(Matter matter) {
        return (kinds.isEmpty() || kinds.contains(matter.kind()))
                && (services.isEmpty()
                        || matter.service().filter(services::contains).isPresent())
                && (from.isEmpty() || from.contains(matter.desk()));
    }
}
