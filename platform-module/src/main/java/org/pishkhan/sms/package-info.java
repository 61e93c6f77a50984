// SPDX-License-Identifier: Apache-2.0
/**
 * Messages to citizens: the outbox that a history event fills in the same transaction, the sender that empties it after
 * commit, gateways and texts. One-time codes travel in a lane of their own, from memory.
 */
package org.pishkhan.sms;
