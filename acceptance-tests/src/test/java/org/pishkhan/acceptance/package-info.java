// SPDX-License-Identifier: Apache-2.0
/**
 * Scenarios: can citizens and staff do their job, and are they refused what they may not do. Written as what people do and see;
 * each makes its own people and requests and expects nothing of the others.
 */
package org.pishkhan.acceptance;
