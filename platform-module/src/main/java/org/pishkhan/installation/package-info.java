// SPDX-License-Identifier: Apache-2.0
/**
 * What the module makes when it starts, once: folders, groups, the service account and its rights, and a demo organisation where
 * that is asked for; and the start and end of its jobs. The only work that runs with the rights of the system.
 */
package org.pishkhan.installation;
