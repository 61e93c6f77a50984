// SPDX-License-Identifier: Apache-2.0
/**
 * What the desks offer and who works at them: desks, services with their information sheets, staff. Plain Java; the
 * catalogue itself is kept in the repository and reached through ports.
 */
package org.pishkhan.catalogue;
