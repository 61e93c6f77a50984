// SPDX-License-Identifier: Apache-2.0
/** The bean class by which a module registers its message bundles. */
package org.alfresco.i18n;
