// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pishkhan.platform.Outage;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.PishkhanException;

/** A call that is turned away at the edge, before any rule of the desk was asked. */
public final class Refusal extends PishkhanException {

    private static final long serialVersionUID = 1L;

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LATER = Duration.ofMinutes(2);

    private final transient List<InvalidField> fields;
    private final Duration retryAfter;

    private Refusal(String code, String message, List<InvalidField> fields, Duration retryAfter) {
        super(code, message);
        this.fields = fields;
        this.retryAfter = retryAfter;
    }

    /** The body is not what its content type promises. */
    static Refusal unreadable(String what) {
        return new Refusal("unreadable", what, List.of(), Duration.ZERO);
    }

    /** The body as a whole is larger than anything this call could need. */
    static Refusal tooLarge() {
        return new Refusal("too-large", "Body too large", List.of(), Duration.ZERO);
    }

    /** One file is larger than its place allows. */
    static Refusal tooLarge(InvalidField file) {
        return new Refusal("too-large", "File too large: " + file.name(), List.of(file), Duration.ZERO);
    }

    /** The call has another content type than this script reads. */
    static Refusal wrongType() {
        return new Refusal("wrong-type", "Wrong content type", List.of(), Duration.ZERO);
    }

    /** A file is of a type that is not accepted, or not of the type that its name says. */
    static Refusal wrongType(InvalidField file) {
        return new Refusal(
                "wrong-type", "Wrong file type: " + file.name() + " " + file.code(), List.of(file), Duration.ZERO);
    }

    /** There is no citizen's session, or it ended. */
    public static Refusal notSignedIn() {
        return new Refusal("not-signed-in", "No session", List.of(), Duration.ZERO);
    }

    /** A page of another site tries to act in the citizen's name. */
    static Refusal crossSite() {
        return new Refusal("not-allowed", "Sent by a page of another site", List.of(), Duration.ZERO);
    }

    /** Too much from one address. */
    public static Refusal tooMany(Duration retryAfter) {
        return new Refusal("too-many-requests", "Too many calls from one address", List.of(), retryAfter);
    }

    /** What staff send goes out at once, and the virus scanner cannot say whether it may. */
    static Refusal scannerUnavailable(Duration retryAfter) {
        return new Refusal("scanner-unavailable", "The virus scanner does not answer", List.of(), retryAfter);
    }

    /** Nobody's fault who called, and nothing that a correction of the call would mend. */
    static Refusal outage(Outage outage) {
        return switch (outage) {
            case UNREACHABLE -> new Refusal("unavailable", "The database cannot be reached", List.of(), SOON);
            case STORAGE_FULL -> new Refusal("storage-full", "A disk is full", List.of(), LATER);
        };
    }

    List<InvalidField> fields() {
        return fields == null ? List.of() : fields;
    }

    /** When to try again, for a refusal that passes by itself. */
    Optional<Duration> retryAfter() {
        return retryAfter.isZero() ? Optional.empty() : Optional.of(retryAfter);
    }
}
