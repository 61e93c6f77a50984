// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Objection;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.Supplement;
import org.pishkhan.request.Titles;
import org.pishkhan.sms.OutboxEntry;

/** Requests in JSON, as far as citizens and staff see the same. */
public final class RequestShapes {

    private static final Map<Status, String> COLORS = Map.of(
            Status.SUBMITTED, "blue",
            Status.REGISTERED, "blue",
            Status.RE_EXAMINATION, "blue",
            Status.ANSWERED, "green",
            Status.CLOSED, "green",
            Status.RETURNED, "amber",
            Status.REJECTED, "red",
            Status.WITHDRAWN, "grey");

    private final Catalogue catalogue;
    private final Titles titles;
    private final FormShapes forms = new FormShapes();
    private final Wording words = new Wording("pishkhan-words");

    public RequestShapes(Catalogue catalogue, Titles titles) {
        this.catalogue = catalogue;
        this.titles = titles;
    }

    /** What hangs on a request besides its facts. */
    public record Attached(List<StoredFile> files, List<Event> history, List<OutboxEntry> messages) {}

    public String deskTitle(String code, Language language) {
        return titles.desk(code, language);
    }

    /** The row of a list. */
    public Shape summary(Request request, Language language) {
        Optional<String> service = request.matter().service();
        return new Shape(language)
                .with("trackingCode", request.trackingCode().value())
                .with("status", request.status().code())
                .with(
                        "statusTitle",
                        words.get(language, "status." + request.status().code()))
                .with("color", COLORS.get(request.status()))
                .with("subject", request.matter().subject())
                .with("desk", request.matter().desk())
                .with("deskTitle", deskTitle(request.matter().desk(), language))
                .with("service", service)
                .with("serviceTitle", service.flatMap(catalogue::service).map(sheet -> title(sheet, language)))
                .with("kind", request.matter().kind().code())
                .time("submittedAt", request.submittedAt())
                .time("dueAt", request.dueAt())
                .with("letterNumber", request.letter().map(Letter::number));
    }

    /** Everything else, as this history tells it. */
    public Shape details(Request request, Attached attached, List<String> actions, Language language) {
        boolean returned = request.status() == Status.RETURNED;
        return new Shape(language)
                .with("fullName", request.applicant().fullName())
                .text("text", request.matter().text())
                .all(form(request, language))
                .with(
                        "files",
                        attached.files().stream()
                                .map(file -> file(request, file, language))
                                .map(Shape::fields)
                                .toList())
                .with(
                        "history",
                        attached.history().stream()
                                .map(event -> event(request, event, language))
                                .map(Shape::fields)
                                .toList())
                .time("registeredAt", request.letter().map(Letter::registeredAt))
                .with(
                        "deficiencies",
                        request.deficiencies().stream().map(Deficiency::text).toList())
                .with("deficiencyTitles", titles(request, request.deficiencies()))
                .text("returnNote", returned ? request.reason() : "")
                .with("objection", request.objection().map(objection -> objection(objection, language)))
                .with("formerAnswer", former(request, attached.files(), language))
                .text("rejectReason", request.status() == Status.REJECTED ? request.reason() : "")
                .with(
                        "answer",
                        request.answer()
                                .map(answer -> answer(request, answer, attached.files(), language)
                                        .fields()))
                .with(
                        "messages",
                        attached.messages().stream()
                                .map(message -> message(message, language))
                                .toList())
                .with("turn", turn(request.status()))
                .with("actions", actions);
    }

    /** What was filled in to the form of the service, if it has one: as values, and as people read it. */
    private Shape form(Request request, Language language) {
        FormValues values = request.matter().form();
        if (values.isEmpty()) {
            return new Shape(language);
        }
        ServiceForm form = request.matter()
                .service()
                .flatMap(catalogue::service)
                .map(Service::form)
                .orElse(ServiceForm.NONE);
        return new Shape(language)
                .with("form", values.values())
                .with("formFields", forms.filled(values, form, language));
    }

    /** One entry of a history, without names of staff. */
    public Shape event(Request request, Event event, Language language) {
        return new Shape(language)
                .with("step", event.step().code())
                .with("title", words.get(language, title(event)))
                .time("at", event.at())
                .text("note", event.note())
                .with("desk", event.desk())
                .with("fromDesk", event.fromDesk())
                .with("toDesk", event.fromDesk().flatMap(from -> event.desk()))
                .with("letterNumber", event.number())
                .with(
                        "deficiencies",
                        event.deficiencies().stream().map(Deficiency::text).toList())
                .with("deficiencyTitles", titles(request, event.deficiencies()))
                .with("answers", answers(request, event.supplement(), language))
                .with("addedFiles", event.supplement().files())
                .time("dueAt", event.supplement().dueAt());
    }

    private static String title(Event event) {
        boolean routed = event.step() == Step.SUBMITTED && event.fromDesk().isPresent();
        return "step." + event.step().code() + (routed ? ".routed" : "");
    }

    private List<Map<String, Object>> answers(Request request, Supplement supplement, Language language) {
        return supplement.answers().entrySet().stream()
                .map(answer -> new Shape(language)
                        .with("item", answer.getKey().text())
                        .with("title", title(request, answer.getKey()))
                        .with("text", answer.getValue())
                        .fields())
                .toList();
    }

    private List<String> titles(Request request, List<Deficiency> deficiencies) {
        return deficiencies.stream()
                .map(deficiency -> title(request, deficiency))
                .toList();
    }

    private String title(Request request, Deficiency deficiency) {
        return titles.deficiency(request.matter().service(), deficiency);
    }

    private Shape file(Request request, StoredFile file, Language language) {
        Optional<String> document = Optional.of(file.document()).filter(label -> !label.isEmpty());
        return new Shape(language)
                .with("id", file.id())
                .with("role", file.role().code())
                .with("name", file.name())
                .with("document", document)
                .with(
                        "documentTitle",
                        document.map(label -> titles.document(request.matter().service(), label)))
                .with("size", file.size())
                .with("type", file.mediaType())
                .with("scan", file.scan().state().code())
                .with(
                        "scanTitle",
                        words.get(language, "scan." + file.scan().state().code()))
                .time("scannedAt", file.scan().at())
                .with("sha256", file.sha256());
    }

    /** An answer without the name of its author. */
    public Shape answer(Request request, Answer answer, List<StoredFile> files, Language language) {
        return answer(request, answer, files, FileRole.ANSWER, language);
    }

    private Optional<Map<String, Object>> former(Request request, List<StoredFile> files, Language language) {
        return request.objection()
                .flatMap(Objection::former)
                .map(answer -> answer(request, answer, files, FileRole.FORMER_ANSWER, language)
                        .fields());
    }

    private Shape answer(Request request, Answer answer, List<StoredFile> files, FileRole role, Language language) {
        Optional<StoredFile> file =
                files.stream().filter(candidate -> candidate.role() == role).findFirst();
        return new Shape(language)
                .with("number", answer.number())
                .time("at", answer.at())
                .text("text", answer.text())
                .text("position", answer.position())
                .text("verification", answer.verification())
                .with("file", file.map(stored -> file(request, stored, language).fields()));
    }

    private static Map<String, Object> objection(Objection objection, Language language) {
        return new Shape(language)
                .time("at", objection.at())
                .with("text", objection.text())
                .fields();
    }

    private static Map<String, Object> message(OutboxEntry entry, Language language) {
        return new Shape(language)
                .with("kind", entry.message().kind().code())
                .time("at", entry.message().at())
                .with("state", entry.state().code())
                .fields();
    }

    private static String turn(Status status) {
        return switch (status) {
            case SUBMITTED, RE_EXAMINATION -> "desk";
            case RETURNED -> "citizen";
            case REGISTERED -> "expert";
            case ANSWERED, REJECTED, WITHDRAWN, CLOSED -> "none";
        };
    }

    private static String title(Service service, Language language) {
        return service.title().in(language);
    }
}
