// SPDX-License-Identifier: Apache-2.0
/** Locks that one job holds among all hosts on the database. */
package org.pishkhan.embedded.repository.lock;
