// SPDX-License-Identifier: Apache-2.0
/** Nodes: their rows and properties in the database, and the services that callers see. */
package org.pishkhan.embedded.repository.node;
