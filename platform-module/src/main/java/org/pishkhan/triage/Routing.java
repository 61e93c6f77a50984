// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.RoutingRule;
import org.pishkhan.catalogue.RoutingRules;
import org.pishkhan.request.Matter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is filed to the desk that a rule names. One rule counts, once: the desk it leads to is not asked for rules again. */
final class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final RoutingRules rules;
    private final Catalogue catalogue;

    Routing(RoutingRules rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** The matter at the desk that gets it, which may be the one that was addressed. */
    Matter routed(Matter matter) {
        return rules.all().stream()
                .filter(rule -> rule.concerns(matter))
                .filter(this::isKnown)
                .findFirst()
                .map(rule -> matter.at(rule.to()))
                .orElse(matter);
    }

    private boolean isKnown(RoutingRule rule) {
        boolean known = catalogue.desk(rule.to()).isPresent();
        if (!known) {
            LOG.warn("A routing rule leads to the desk {}, which there is not; it is passed over", rule.to());
        }
        return known;
    }
}
