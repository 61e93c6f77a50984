// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Matter;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Objection;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;

/** Requests to test with. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-22T08:30:00.123Z");
    static final TrackingCode CODE = TrackingCode.generate(new Random(7));

    private Samples() {}

    /** With every fact that a request can have. */
    static Request full() {
        return new Request(
                CODE,
                new Applicant("زهرا كريمي", new MobileNumber("+989121234567"), Language.EN),
                new Matter("گواهی", "متن\nدو خط", "central", Optional.of("general-letter"), Kind.COMPLAINT),
                Status.ANSWERED,
                NOW,
                NOW.plusSeconds(1),
                NOW.plusSeconds(2),
                true,
                List.of(new Deficiency("one"), new Deficiency("two")),
                "reason",
                "instruction",
                "draft",
                Optional.of(new Letter("1405/central/00012", NOW.plusSeconds(3), "expert-1", List.of("expert-2"), 1)),
                Optional.of(new Answer(
                        "1405/central/00013",
                        NOW.plusSeconds(4),
                        "answer",
                        true,
                        "expert-1",
                        "کارشناس مسئول",
                        "23456789abcdefghjklmnpqrst")),
                Optional.of(new Objection(
                        NOW.plusSeconds(5),
                        "objection",
                        "expert-2",
                        Optional.of(new Answer(
                                "1405/central/00011",
                                NOW.plusSeconds(6),
                                "former",
                                true,
                                "expert-2",
                                "کارشناس",
                                "3456789abcdefghjklmnpqrstu")))));
    }

    /** With nothing that may be absent. */
    static Request bare() {
        return new Request(
                CODE,
                new Applicant("Zahra", new MobileNumber("+989121234567"), Language.FA),
                new Matter("Subject", "", "central", Optional.empty(), Kind.QUESTION),
                Status.SUBMITTED,
                NOW,
                NOW,
                NOW,
                false,
                List.of(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }
}
