// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Folding;
import org.pishkhan.request.HistoryListener;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.Referral;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;

/** Dossiers in memory. Readable for the officers of the holding desk and for those who were let in. */
public final class FakeRequestStore implements RequestStore {

    private final Map<TrackingCode, Request> requests = new LinkedHashMap<>();
    private final Map<TrackingCode, List<Event>> histories = new HashMap<>();
    private final Map<TrackingCode, List<StoredFile>> files = new HashMap<>();
    private final Map<TrackingCode, Set<String>> readers = new HashMap<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final Set<TrackingCode> lost = new HashSet<>();
    private final List<TrackingCode> lookUps = new ArrayList<>();
    private final List<HistoryListener> listeners = new ArrayList<>();
    private StaffMember signedIn = People.expert("nobody");

    /** Who asks from now on. */
    public void signIn(StaffMember staff) {
        signedIn = staff;
    }

    public void tell(HistoryListener listener) {
        listeners.add(listener);
    }

    public void put(Request request) {
        create(request, List.of());
    }

    /** The codes that were looked up, in order. */
    public List<TrackingCode> lookUps() {
        return List.copyOf(lookUps);
    }

    public Set<String> readersOf(TrackingCode code) {
        return Set.copyOf(readers.getOrDefault(code, Set.of()));
    }

    @Override
    public Optional<Request> find(TrackingCode code) {
        lookUps.add(code);
        return Optional.ofNullable(requests.get(code));
    }

    @Override
    public Optional<Request> findForChange(TrackingCode code) {
        return find(code).filter(request -> !lost.contains(code));
    }

    /** This one is still listed, and gone when somebody wants to change it. */
    public void lose(TrackingCode code) {
        lost.add(code);
    }

    @Override
    public void create(Request request, List<Upload> handedIn) {
        if (requests.putIfAbsent(request.trackingCode(), request) != null) {
            throw new IllegalStateException("There is one with this code");
        }
        addFiles(request.trackingCode(), handedIn);
    }

    @Override
    public void update(Request before, Request after) {
        if (!requests.get(before.trackingCode()).equals(before)) {
            throw new IllegalStateException("It was changed by somebody else");
        }
        requests.put(after.trackingCode(), after);
    }

    @Override
    public void append(TrackingCode code, Event event) {
        List<Event> history = histories.computeIfAbsent(code, key -> new ArrayList<>());
        history.add(event);
        if (event.step() == Step.REFERRED) {
            String subject = requests.get(code).matter().subject();
            referrals.add(new Referral(
                    code,
                    subject,
                    event.fromDesk().orElseThrow(),
                    event.desk().orElseThrow(),
                    event.at(),
                    event.actor()));
        }
        listeners.forEach(
                listener -> listener.recorded(code.value() + "-" + history.size(), requests.get(code), event));
    }

    @Override
    public List<Event> history(TrackingCode code) {
        return List.copyOf(histories.getOrDefault(code, List.of()));
    }

    @Override
    public void addFiles(TrackingCode code, List<Upload> handedIn) {
        List<StoredFile> kept = files.computeIfAbsent(code, key -> new ArrayList<>());
        handedIn.forEach(upload -> kept.add(stored(upload, kept)));
    }

    @Override
    public void keepFormerAnswer(TrackingCode code) {
        files.getOrDefault(code, new ArrayList<>()).replaceAll(FakeRequestStore::former);
    }

    private static StoredFile former(StoredFile file) {
        return file.role() != FileRole.ANSWER
                ? file
                : new StoredFile(
                        "former-" + file.id(),
                        FileRole.FORMER_ANSWER,
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        file.scan(),
                        file.at(),
                        file.document());
    }

    @Override
    public List<StoredFile> files(TrackingCode code) {
        return files.getOrDefault(code, List.of()).stream()
                .sorted(Comparator.comparing(StoredFile::role))
                .toList();
    }

    @Override
    public Optional<FileContent> file(TrackingCode code, String fileId) {
        return files(code).stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .map(file -> new FileContent(file, () -> new ByteArrayInputStream(new byte[0])))
                .map(FileContent::readable);
    }

    @Override
    public void letRead(TrackingCode code, String userName) {
        readers.computeIfAbsent(code, key -> new HashSet<>()).add(userName);
    }

    /** Managers are known here by the desks they manage. */
    @Override
    public void letManagersRead(TrackingCode code, String desk) {
        letRead(code, "managers of " + desk);
    }

    @Override
    public boolean mayRead(TrackingCode code) {
        boolean holds = Optional.ofNullable(requests.get(code))
                .filter(request ->
                        signedIn.officerOf().contains(request.matter().desk()))
                .isPresent();
        boolean manages =
                signedIn.managerOf().stream().anyMatch(desk -> readersOf(code).contains("managers of " + desk));
        return holds || manages || readersOf(code).contains(signedIn.userName());
    }

    @Override
    public Page<Request> ofCitizen(MobileNumber mobile, Paging paging) {
        return newestFirst(
                requests.values().stream()
                        .filter(request -> request.applicant().mobile().equals(mobile))
                        .toList(),
                paging);
    }

    @Override
    public Page<Request> queue(QueueQuery query) {
        return newestFirst(
                requests.values().stream()
                        .filter(request -> request.matter().desk().equals(query.desk()))
                        .filter(request ->
                                query.status().map(request.status()::equals).orElse(true))
                        .filter(request ->
                                Folding.words(request.matter().subject()).contains(query.words()))
                        .toList(),
                query.paging());
    }

    @Override
    public Page<Referral> referredAway(String desk, Paging paging) {
        return Page.of(
                referrals.stream()
                        .filter(referral -> referral.fromDesk().equals(desk))
                        .sorted(Comparator.comparing(Referral::at).reversed())
                        .toList(),
                paging);
    }

    @Override
    public boolean wasReferredBy(TrackingCode code, String desk) {
        return referrals.stream()
                .anyMatch(referral -> referral.trackingCode().equals(code)
                        && referral.fromDesk().equals(desk));
    }

    @Override
    public List<TrackingCode> answeredBefore(Instant time, int max) {
        return requests.values().stream()
                .filter(request -> request.status() == Status.ANSWERED)
                .filter(request -> request.answer().orElseThrow().at().isBefore(time))
                .map(Request::trackingCode)
                .limit(max)
                .toList();
    }

    private static Page<Request> newestFirst(List<Request> found, Paging paging) {
        return Page.of(
                found.stream()
                        .sorted(Comparator.comparing(Request::submittedAt).reversed())
                        .toList(),
                paging);
    }

    private static StoredFile stored(Upload upload, List<StoredFile> kept) {
        long ordinal =
                kept.stream().filter(file -> file.role() == FileRole.ATTACHMENT).count() + 1;
        String name = upload.role() == FileRole.ATTACHMENT
                ? "attachment-" + ordinal
                : upload.role().code();
        return new StoredFile(
                name + "." + upload.extension(),
                upload.role(),
                upload.name(),
                upload.mediaType(),
                upload.size(),
                upload.sha256(),
                upload.scan(),
                Instant.EPOCH,
                upload.document());
    }
}
