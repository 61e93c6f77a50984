// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.Digests;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;

/** Lets a filing be repeated without filing twice: by the client's key, for one mobile number, for a day. */
final class Idempotency {

    private static final int GREATEST_LENGTH = 200;

    private final FilingLedger ledger;
    private final Digests digests;
    private final Duration lifetime;
    private final Clock clock;

    Idempotency(FilingLedger ledger, SecretKeys keys, Duration lifetime, Clock clock) {
        this.ledger = ledger;
        this.digests = new Digests(keys.forPurpose("filing"));
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** What the same filing led to before; {@link IdempotencyConflict} when the key was used for another one. */
    Optional<TrackingCode> earlier(Filing filing) {
        return filing.idempotencyKey()
                .flatMap(key -> ledger.find(scoped(key, filing), clock.instant()))
                .map(entry -> same(entry, filing));
    }

    void remember(Filing filing, TrackingCode code) {
        filing.idempotencyKey()
                .ifPresent(key -> ledger.remember(
                        scoped(key, filing),
                        new FilingLedger.Entry(fingerprint(filing), code),
                        clock.instant().plus(lifetime)));
    }

    private TrackingCode same(FilingLedger.Entry entry, Filing filing) {
        if (!entry.fingerprint().equals(fingerprint(filing))) {
            throw new IdempotencyConflict();
        }
        return entry.trackingCode();
    }

    private String scoped(String key, Filing filing) {
        if (key.isBlank() || key.length() > GREATEST_LENGTH) {
            throw new InvalidInput(
                    InvalidField.of("Idempotency-Key", key.isBlank() ? "required" : "too-long", GREATEST_LENGTH));
        }
        return digests.of(filing.applicant().mobile().e164(), key);
    }

    private String fingerprint(Filing filing) {
        List<String> parts = new ArrayList<>(List.of(
                filing.applicant().fullName(),
                filing.matter().subject(),
                filing.matter().text(),
                filing.matter().desk(),
                filing.matter().service().orElse(""),
                filing.matter().kind().code(),
                filing.labelled() ? "labelled" : ""));
        filing.matter().form().parts().forEach(parts::add);
        filing.uploads().forEach(upload -> parts.addAll(parts(upload)));
        return digests.of(parts.toArray(String[]::new));
    }

    private static List<String> parts(Upload upload) {
        return List.of(upload.role().code(), upload.name(), upload.sha256(), upload.document());
    }
}
