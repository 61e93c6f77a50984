// SPDX-License-Identifier: Apache-2.0
/** Our fakes of our ports, and builders of test data: in memory, without transactions, each written once. */
package org.pishkhan.support;
