// SPDX-License-Identifier: Apache-2.0
/**
 * What it takes to tell whether a crash lost, doubled or half did anything: people at work, a ledger of what they were told, and an
 * audit of the product against it.
 */
package org.pishkhan.acceptance.operation.crash;
