// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pishkhan.request.VirusScanner.Finding;
import org.pishkhan.request.VirusScanner.Outcome;

/** The line with which ClamAV's daemon answers INSTREAM. */
final class ClamAvReply {

    private static final Pattern FOUND = Pattern.compile("stream: ([\\x21-\\x7E]{1,200}) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final String TOO_LONG = "INSTREAM size limit exceeded. ERROR";

    /** With AlertExceedsMax the daemon reports so what it did not look at to the end. */
    private static final String NOT_TO_THE_END = "Heuristics.Limits.Exceeded";

    private ClamAvReply() {}

    /** @param whole whether the daemon had got all of the file when it answered; else it cannot know that it is clean */
    static Finding finding(String reply, boolean whole) {
        Matcher found = FOUND.matcher(reply);
        if (found.matches()) {
            String signature = found.group(1);
            return new Finding(
                    signature.startsWith(NOT_TO_THE_END) ? Outcome.UNSCANNABLE : Outcome.INFECTED, signature);
        }
        if (reply.equals(TOO_LONG)) {
            return new Finding(Outcome.UNSCANNABLE, "larger than StreamMaxLength of clamd");
        }
        if (reply.equals(CLEAN) && whole) {
            return new Finding(Outcome.CLEAN, "");
        }
        return new Finding(Outcome.UNAVAILABLE, reply.isEmpty() ? "no answer" : "an answer that is none");
    }
}
