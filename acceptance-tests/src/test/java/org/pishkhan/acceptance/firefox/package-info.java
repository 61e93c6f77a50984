// SPDX-License-Identifier: Apache-2.0
/** Debian's Firefox, led over WebDriver BiDi: Playwright leads only a Firefox of its own making. */
package org.pishkhan.acceptance.firefox;
