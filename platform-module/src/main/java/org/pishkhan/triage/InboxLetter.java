// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import org.pishkhan.request.Request;

/** A running task and the letter it is about, whose assignee is that of the task. */
public record InboxLetter(LetterTask task, Request letter) {}
