// SPDX-License-Identifier: Apache-2.0
/**
 * The people of the scenarios. Their methods are what people do; each answers what the interface said, and the scenario judges
 * whether that was right. The only place that knows paths.
 */
package org.pishkhan.acceptance.actor;
