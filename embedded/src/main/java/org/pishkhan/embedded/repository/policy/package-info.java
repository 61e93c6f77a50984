// SPDX-License-Identifier: Apache-2.0
/** Policies: behaviours bound to types and aspects, and the events that call them. */
package org.pishkhan.embedded.repository.policy;
