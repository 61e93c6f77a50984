// SPDX-License-Identifier: Apache-2.0
/**
 * Loads modules as Alfresco does: their properties, contexts, parent beans, message bundles and start components. A module
 * is whatever the class path holds under {@code alfresco/module/<id>/}.
 */
package org.pishkhan.embedded.module;
