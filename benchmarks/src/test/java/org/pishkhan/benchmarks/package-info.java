// SPDX-License-Identifier: Apache-2.0
/** Whether the benchmarks themselves work. */
package org.pishkhan.benchmarks;
