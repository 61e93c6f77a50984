// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.Service.Document;
import org.pishkhan.catalogue.Service.Fee;
import org.pishkhan.catalogue.Service.Inquiry;
import org.pishkhan.catalogue.Service.Question;
import org.pishkhan.catalogue.Service.Responsible;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;
import org.pishkhan.web.FormShapes;
import org.pishkhan.web.Shape;

/** Services in JSON. */
public final class ServiceShapes {

    private final Catalogue catalogue;
    private final Clock clock;
    private final FormShapes forms = new FormShapes();

    public ServiceShapes(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What a list or a search shows of a service. */
    Shape row(Service service, Language language) {
        return new Shape(language)
                .with("code", service.code())
                .with("title", service.title().in(language))
                .with("desk", service.desk())
                .with("deskTitle", deskTitle(service, language))
                .with("description", service.description())
                .with("keywords", service.keywords())
                .with("durationWorkingDays", service.durationWorkingDays())
                .with("open", service.period().includes(clock.instant()))
                .all(day("opens", service.period().opens(), language))
                .all(day("closes", service.period().closes(), language));
    }

    /** The whole information sheet (شناسنامهٔ خدمت). */
    Shape sheet(Service service, Language language) {
        return row(service, language)
                .text("nationalCode", service.nationalCode())
                .with("version", service.version())
                .all(day("reviewedAt", reviewed(service), language))
                .text("audience", service.audience())
                .with("steps", service.steps())
                .with(
                        "documents",
                        shaped(service.documents().stream()
                                .map(it -> document(it, language))
                                .toList()))
                .with("laws", service.laws())
                .with(
                        "questions",
                        shaped(service.questions().stream()
                                .map(it -> question(it, language))
                                .toList()))
                .with(
                        "fees",
                        shaped(service.fees().stream()
                                .map(it -> fee(it, language))
                                .toList()))
                .with(
                        "inquiries",
                        shaped(service.inquiries().stream()
                                .map(it -> inquiry(it, language))
                                .toList()))
                .with("place", service.place())
                .with("hours", service.hours())
                .with("complaintRoute", service.complaintRoute())
                .with(
                        "responsible",
                        responsible(service.responsible(), language).fields())
                .with("fields", forms.fields(service.form(), language));
    }

    private String deskTitle(Service service, Language language) {
        return catalogue
                .desk(service.desk())
                .map(desk -> desk.title().in(language))
                .orElse(service.desk());
    }

    private static Optional<LocalDate> reviewed(Service service) {
        return Optional.of(service.reviewedAt()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    /** A day as ISO-8601, and again as people in Iran read it. */
    private static Shape day(String name, Optional<LocalDate> day, Language language) {
        return new Shape(language)
                .with(name, day.map(LocalDate::toString))
                .with(name + "Jalali", day.map(present -> JalaliTime.format(present, language)));
    }

    private static Shape document(Document document, Language language) {
        return new Shape(language)
                .with("code", document.code())
                .with("title", document.title())
                .with("required", document.required());
    }

    private static Shape question(Question question, Language language) {
        return new Shape(language).with("question", question.question()).with("answer", question.answer());
    }

    private static Shape fee(Fee fee, Language language) {
        return new Shape(language)
                .with("title", fee.title())
                .with("amountRials", fee.amountRials())
                .text("legalBasis", fee.legalBasis())
                .text("account", fee.account());
    }

    private static Shape inquiry(Inquiry inquiry, Language language) {
        return new Shape(language)
                .with("title", inquiry.title())
                .text("agency", inquiry.agency())
                .with("electronic", inquiry.electronic());
    }

    private static Shape responsible(Responsible responsible, Language language) {
        return new Shape(language)
                .with("name", responsible.name())
                .with("position", responsible.position())
                .with("phone", responsible.phone());
    }

    private static List<Map<String, Object>> shaped(List<Shape> shapes) {
        return shapes.stream().map(Shape::fields).toList();
    }
}
