// SPDX-License-Identifier: Apache-2.0
/**
 * Scenarios of operation: crashes, several nodes, full disks, proxies. Each starts trial hosts of its own, so none of them runs
 * against a given target.
 */
package org.pishkhan.acceptance.operation;
