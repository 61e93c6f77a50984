// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static java.util.Map.entry;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.pishkhan.platform.FullDisk;
import org.pishkhan.platform.Outage;
import org.pishkhan.platform.OutageException;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.LoggedFailure;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.PishkhanException;
import org.pishkhan.request.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a problem document (RFC 9457): the only place that knows which status a refusal has. */
public final class ProblemMapper {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int INTERNAL = 500;
    private static final String INTERNAL_CODE = "internal";
    private static final String INVALID_CODE = "validation-failed";
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            entry("unreadable", 400),
            entry("not-signed-in", 401),
            entry("not-allowed", 403),
            entry("first-decider", 403),
            entry("not-found", 404),
            entry("method-not-allowed", 405),
            entry("illegal-transition", 409),
            entry("already-objected", 409),
            entry("objection-too-late", 409),
            entry("survey-closed", 409),
            entry("not-retryable", 409),
            entry("file-in-quarantine", 409),
            entry("file-infected", 409),
            entry("files-in-quarantine", 409),
            entry("too-large", 413),
            entry("wrong-type", 415),
            entry(INVALID_CODE, 422),
            entry("idempotency-mismatch", 422),
            entry("too-many-requests", 429),
            entry("scanner-unavailable", 503),
            entry("unavailable", 503),
            entry("storage-full", 507));

    /** Somebody has to mend something; the log says what. */
    private static final Set<String> OUTAGES = Set.of("unavailable", "storage-full");

    private final ProblemTexts texts = new ProblemTexts();
    private final RandomGenerator random;

    /** @param random for the ids that tie an answer to its line in the log */
    public ProblemMapper(RandomGenerator random) {
        this.random = random;
    }

    Response response(Throwable problem, Language language) {
        PishkhanException refusal = refusal(problem);
        String code = refusal == null ? INTERNAL_CODE : code(refusal);
        int status = STATUS.getOrDefault(code, INTERNAL);
        String logId = log(problem, status, code);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", "urn:pishkhan:problem:" + code);
        answer.put("title", texts.title(code, language));
        answer.put("status", status);
        answer.put("code", code);
        answer.put("detail", texts.detail(code, fields(refusal), logId, language));
        answer.put("logId", logId);
        if (!fields(refusal).isEmpty()) {
            answer.put("invalidParams", texts.invalidParams(fields(refusal), language));
        }
        if (refusal instanceof IllegalTransition transition) {
            answer.putAll(states(transition));
        }
        Response response = Response.problem(status, answer).header("Content-Language", language.code());
        if (refusal instanceof WrongMethod wrong) {
            response.header("Allow", String.join(", ", wrong.allowed()));
        }
        retryAfter(refusal).ifPresent(seconds -> response.header("Retry-After", Long.toString(seconds)));
        return response;
    }

    /** What the desk refused, also where the host wrapped it; null for everything unexpected. */
    private static PishkhanException refusal(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PishkhanException refusal) {
                return refusal;
            }
            if (cause instanceof AccessDeniedException) {
                return new NotAllowed("denied by the repository");
            }
            if (cause instanceof OutageException stopped) {
                return Refusal.outage(stopped.outage());
            }
        }
        return FullDisk.isBehind(problem) ? Refusal.outage(Outage.STORAGE_FULL) : null;
    }

    private static String code(PishkhanException refusal) {
        return refusal instanceof InvalidInput ? INVALID_CODE : refusal.code();
    }

    private static List<InvalidField> fields(PishkhanException refusal) {
        if (refusal instanceof InvalidInput invalid) {
            return invalid.fields();
        }
        return refusal instanceof Refusal atTheEdge ? atTheEdge.fields() : List.of();
    }

    private static Optional<Long> retryAfter(PishkhanException refusal) {
        return refusal instanceof Refusal atTheEdge
                ? atTheEdge.retryAfter().map(wait -> Math.max(1, wait.toSeconds()))
                : Optional.empty();
    }

    private static Map<String, Object> states(IllegalTransition transition) {
        return Map.of(
                "currentStatus", transition.current().code(),
                "wantedStatus", stateAfter(transition).code(),
                "wantedStep", transition.wanted().code());
    }

    private static Status stateAfter(IllegalTransition transition) {
        return switch (transition.wanted()) {
            case SUBMITTED, REFERRED, COMPLETED -> Status.SUBMITTED;
            case RETURNED -> Status.RETURNED;
            case REJECTED -> Status.REJECTED;
            case REGISTERED, ASSIGNED -> Status.REGISTERED;
            case ANSWERED -> Status.ANSWERED;
            case RE_EXAMINATION -> Status.RE_EXAMINATION;
            case WITHDRAWN -> Status.WITHDRAWN;
            case CLOSED -> Status.CLOSED;
            case INFECTED -> transition.current();
        };
    }

    /** Answers the id under which the problem stands in the log. */
    private String log(Throwable problem, int status, String code) {
        String logId = HexFormat.of().toHexDigits(random.nextInt());
        if (status == INTERNAL) {
            LOG.error("{} unexpected", logId, LoggedFailure.of(problem));
        } else if (OUTAGES.contains(code)) {
            LOG.warn("{} refused with {} {}: {}", logId, status, code, LoggedFailure.origin(problem));
        } else {
            LOG.info("{} refused with {} {}", logId, status, code);
        }
        return logId;
    }
}
