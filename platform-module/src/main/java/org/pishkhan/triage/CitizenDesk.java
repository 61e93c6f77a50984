// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Lifecycle;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;

/**
 * What citizens do, each with the requests of the own mobile number alone: anyone else's and unknown ones are {@link
 * UnknownItem} alike. Every method runs in the caller's transaction. Codes are taken as typed.
 */
public final class CitizenDesk {

    private final RequestStore store;
    private final StatusWriter writer;
    private final FilingCheck check;
    private final Idempotency idempotency;
    private final Submission submission;
    private final Completing completing;
    private final Clock clock;
    private final RandomGenerator random;

    CitizenDesk(
            RequestStore store,
            StatusWriter writer,
            FilingCheck check,
            Idempotency idempotency,
            Submission submission,
            Completing completing,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.writer = writer;
        this.check = check;
        this.idempotency = idempotency;
        this.submission = submission;
        this.completing = completing;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
        this.random = random;
    }

    /**
     * Files a request, or answers what the same filing led to before.
     *
     * @throws IdempotencyConflict when the key was used for another filing
     * @throws org.pishkhan.request.InvalidInput naming every refused field
     */
    public Request submit(Filing filing) {
        Optional<Request> earlier = idempotency.earlier(filing).map(this::asFiled);
        return earlier.orElseGet(() -> fileAnew(filing));
    }

    /** Hands in what was missing: texts, attachments, or both. The request is submitted again under the same code. */
    public Request complete(MobileNumber mobile, String code, Completion completion) {
        return completing.complete(forChange(mobile, code, Step.COMPLETED), completion);
    }

    /** Withdraws a request that is not registered yet. */
    public Request withdraw(MobileNumber mobile, String code) {
        Request request = forChange(mobile, code, Step.WITHDRAWN);
        return writer.step(request, Event.of(Step.WITHDRAWN, clock.instant(), Event.CITIZEN, ""), change -> change);
    }

    public Request request(MobileNumber mobile, String code) {
        return OwnRequests.find(store, mobile, code);
    }

    /** All requests of this number, newest first. */
    public Page<Request> requests(MobileNumber mobile, Paging paging) {
        return store.ofCitizen(mobile, paging);
    }

    /** Oldest first, without what staff say among themselves. */
    public List<Event> history(MobileNumber mobile, String code) {
        Request request = request(mobile, code);
        return store.history(request.trackingCode()).stream()
                .map(Event::forCitizen)
                .toList();
    }

    /** Body, attachments, and the answer's file once it was sent. */
    public List<StoredFile> files(MobileNumber mobile, String code) {
        Request request = request(mobile, code);
        return store.files(request.trackingCode()).stream()
                .filter(file -> isShown(request, file))
                .toList();
    }

    public FileContent file(MobileNumber mobile, String code, String fileId) {
        Request request = request(mobile, code);
        return store.file(request.trackingCode(), fileId)
                .filter(content -> isShown(request, content.file()))
                .orElseThrow(() -> new UnknownItem("file"));
    }

    /** The answer; {@link UnknownItem} while there is none. */
    public Reply answer(MobileNumber mobile, String code) {
        Request request = request(mobile, code);
        return request.answer()
                .map(answer -> new Reply(request, answer, answerFile(request)))
                .orElseThrow(() -> new UnknownItem("answer"));
    }

    /** The status and nothing else, for anyone who knows the code; malformed codes cost as much as unknown ones. */
    public Optional<Status> status(String typed) {
        TrackingCode code = TrackingCode.parse(typed).orElseGet(() -> TrackingCode.generate(random));
        return store.find(code).map(Request::status);
    }

    /** What the citizen may do now, in the words of the HTTP interface: complete, withdraw, download-answer. */
    public List<String> actions(Request request) {
        List<String> actions = new ArrayList<>();
        if (Lifecycle.allows(request.status(), Step.COMPLETED)) {
            actions.add("complete");
        }
        if (Lifecycle.allows(request.status(), Step.WITHDRAWN)) {
            actions.add("withdraw");
        }
        if (request.answer().isPresent()) {
            actions.add("download-answer");
        }
        return List.copyOf(actions);
    }

    private Request fileAnew(Filing filing) {
        Request request = submission.open(check.checked(filing));
        idempotency.remember(filing, request.trackingCode());
        return request;
    }

    /** The first answer again, whatever became of the request since. */
    private Request asFiled(TrackingCode code) {
        Request now = store.find(code).orElseThrow(() -> new UnknownItem("request"));
        return now.change()
                .matter(now.matter().at(firstDesk(code)))
                .status(Status.SUBMITTED, now.submittedAt())
                .done();
    }

    private String firstDesk(TrackingCode code) {
        return store.history(code).get(0).desk().orElseThrow();
    }

    private Request forChange(MobileNumber mobile, String code, Step step) {
        Request request = OwnRequests.forChange(store, mobile, code);
        Lifecycle.after(request.status(), step);
        return request;
    }

    private Optional<FileContent> answerFile(Request request) {
        return store.files(request.trackingCode()).stream()
                .filter(file -> file.role() == FileRole.ANSWER)
                .findFirst()
                .flatMap(file -> store.file(request.trackingCode(), file.id()));
    }

    private static boolean isShown(Request request, StoredFile file) {
        return file.role() != FileRole.ANSWER || request.answer().isPresent();
    }
}
