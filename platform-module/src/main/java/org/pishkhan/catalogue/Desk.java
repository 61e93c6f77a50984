// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

/**
 * The service desk of one unit.
 *
 * @param code lower-case letters, digits and hyphens; part of URLs and group names
 * @param secretariat code of the secretariat whose register its letters enter
 * @param numberTemplate of register numbers, for example {@code {year}/{desk}/{n:5}}
 * @param answerDays working days within which an answer is promised when the service does not say
 */
public record Desk(String code, LocalText title, String secretariat, String numberTemplate, int answerDays) {}
