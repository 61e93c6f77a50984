// SPDX-License-Identifier: Apache-2.0
/** The two pages in a real browser, as objects: what can be done on them, found by role and label as a reader finds it. */
package org.pishkhan.acceptance.page;
