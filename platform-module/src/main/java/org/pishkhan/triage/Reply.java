// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.Optional;
import org.pishkhan.request.Answer;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.Request;

/** The answer as the citizen downloads it: the file if there is one, else the text. */
public record Reply(Request request, Answer answer, Optional<FileContent> file) {}
