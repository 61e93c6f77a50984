// SPDX-License-Identifier: Apache-2.0
/** The module's edges on the trial host: what only a servlet container, transactions and real adapters can show. */
package org.pishkhan.embedded.edge;
