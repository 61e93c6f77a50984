// SPDX-License-Identifier: Apache-2.0
/**
 * The secretariat's register (دفتر اندیکاتور): numbers by template per secretariat and Jalali year, and the book in which
 * each is entered. Plain Java; the ledger is reached through a port.
 */
package org.pishkhan.register;
