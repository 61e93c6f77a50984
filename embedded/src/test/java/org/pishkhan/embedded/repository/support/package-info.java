// SPDX-License-Identifier: Apache-2.0
/** Repositories for the contract tests: one on H2 and one on PostgreSQL for the whole run. */
package org.pishkhan.embedded.repository.support;
