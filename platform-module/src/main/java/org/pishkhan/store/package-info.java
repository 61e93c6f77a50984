// SPDX-License-Identifier: Apache-2.0
/**
 * Where everything is kept, as adapters of the ports of the rules: nodes for what is a document or a fact of a dossier, a few
 * tables of our own for what is a counter, queue or ledger. The only user of Alfresco's node, content, search and permission
 * services and of our tables, and the behaviours that guard them.
 */
package org.pishkhan.store;
