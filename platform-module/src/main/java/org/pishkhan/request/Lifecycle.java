// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** The life of a request: which step is possible in which state, and where it leads. */
public final class Lifecycle {

    private static final Map<Step, Status> FROM_SUBMITTED = Map.ofEntries(
            entry(Step.REFERRED, Status.SUBMITTED),
            entry(Step.RETURNED, Status.RETURNED),
            entry(Step.REJECTED, Status.REJECTED),
            entry(Step.REGISTERED, Status.REGISTERED),
            entry(Step.ANSWERED, Status.ANSWERED),
            entry(Step.WITHDRAWN, Status.WITHDRAWN));
    private static final Map<Step, Status> FROM_RETURNED =
            Map.of(Step.COMPLETED, Status.SUBMITTED, Step.WITHDRAWN, Status.WITHDRAWN);
    private static final Map<Step, Status> FROM_REGISTERED =
            Map.of(Step.ASSIGNED, Status.REGISTERED, Step.ANSWERED, Status.ANSWERED);
    private static final Map<Step, Status> FROM_ANSWERED =
            Map.of(Step.CLOSED, Status.CLOSED, Step.RE_EXAMINATION, Status.RE_EXAMINATION);
    private static final Map<Step, Status> FROM_REJECTED = Map.of(Step.RE_EXAMINATION, Status.RE_EXAMINATION);
    private static final Map<Step, Status> FROM_RE_EXAMINATION =
            Map.of(Step.ANSWERED, Status.ANSWERED, Step.REJECTED, Status.REJECTED);
    private static final Map<Step, Status> NOWHERE = Map.of();

    private Lifecycle() {}

    /** The state after this step; {@link IllegalTransition} when the step is not possible now. */
    public static Status after(Status current, Step step) {
        return next(current, step).orElseThrow(() -> new IllegalTransition(current, step));
    }

    public static boolean allows(Status current, Step step) {
        return next(current, step).isPresent();
    }

    private static Optional<Status> next(Status current, Step step) {
        return Optional.ofNullable(stepsFrom(current).get(step));
    }

    private static Map<Step, Status> stepsFrom(Status current) {
        return switch (current) {
            case SUBMITTED -> FROM_SUBMITTED;
            case RETURNED -> FROM_RETURNED;
            case REGISTERED -> FROM_REGISTERED;
            case ANSWERED -> FROM_ANSWERED;
            case REJECTED -> FROM_REJECTED;
            case RE_EXAMINATION -> FROM_RE_EXAMINATION;
            case WITHDRAWN, CLOSED -> NOWHERE;
        };
    }
}
