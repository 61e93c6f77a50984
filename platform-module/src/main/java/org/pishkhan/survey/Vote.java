// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.LocalDate;

/**
 * A ballot in the box: nothing in it leads to the request, to the person or to the moment.
 *
 * @param id random
 * @param day in Tehran
 */
public record Vote(String id, LocalDate day, Stage stage, String desk, String service, Ballot ballot) {}
