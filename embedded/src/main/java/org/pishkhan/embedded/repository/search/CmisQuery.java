// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.List;
import java.util.Optional;

/** A query as it was written. */
record CmisQuery(String type, Optional<Condition> condition, List<Order> orders) {
    record Order(String column, boolean ascending) {}
}
