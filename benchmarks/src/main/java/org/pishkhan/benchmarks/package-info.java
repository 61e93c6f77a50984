// SPDX-License-Identifier: Apache-2.0
/**
 * Measures a running product over HTTP with several clients at once, and prints the figures as a table. Starts a trial host of its
 * own when it is given no target, and can fill that host's database with many requests first.
 */
package org.pishkhan.benchmarks;
