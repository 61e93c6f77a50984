// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where requests are kept: one dossier each, with facts, files and history. All methods join the caller's transaction and
 * work with the rights of the service account; who may ask is decided before, by the rules.
 */
public interface RequestStore {

    /** The facts, or empty when there is no request with this code. No query: a direct look-up. */
    Optional<Request> find(TrackingCode code);

    /** Like {@link #find}, and holds the request against concurrent changes until the transaction ends. */
    Optional<Request> findForChange(TrackingCode code);

    /** Keeps a new request in the open folder of its desk, with its files. */
    void create(Request request, List<Upload> files);

    /** Writes the changed facts; where {@code request} is now at another desk or final, the dossier moves there. */
    void update(Request before, Request after);

    /** Adds one entry to the history; told to the citizen by a behaviour on it. */
    void append(TrackingCode code, Event event);

    /** Oldest first. */
    List<Event> history(TrackingCode code);

    /** Adds files; attachments are numbered on, an answer replaces an earlier one that was not sent. */
    void addFiles(TrackingCode code, List<Upload> files);

    /** The answer's file, if there is one, becomes that of the former answer, and the next one does not take its place. */
    void keepFormerAnswer(TrackingCode code);

    /** Body first, then attachments as handed in, then the answer, then the former one. */
    List<StoredFile> files(TrackingCode code);

    /**
     * One file with its content, by {@link StoredFile#id()}.
     *
     * @throws FileLocked when the file is in quarantine or had a virus
     */
    Optional<FileContent> file(TrackingCode code, String fileId);

    /** Lets this user read the dossier (Consumer on it), also through any other client. */
    void letRead(TrackingCode code, String userName);

    /** Lets the managers of a desk read the dossier. */
    void letManagersRead(TrackingCode code, String desk);

    /** Whether the signed-in user may read this dossier, as the repository's permissions say. */
    boolean mayRead(TrackingCode code);

    /** All requests of a number, newest first, closed ones too. */
    Page<Request> ofCitizen(MobileNumber mobile, Paging paging);

    /** A desk's queue; {@link QueueView#REFERRED} is not answered here but by {@link #referredAway}. */
    Page<Request> queue(QueueQuery query);

    /** What a desk referred away, newest first. */
    Page<Referral> referredAway(String desk, Paging paging);

    /** Whether this desk ever referred this request away. */
    boolean wasReferredBy(TrackingCode code, String desk);

    /** Answered requests whose answer is older than the given time, at most {@code max}. */
    List<TrackingCode> answeredBefore(Instant time, int max);
}
