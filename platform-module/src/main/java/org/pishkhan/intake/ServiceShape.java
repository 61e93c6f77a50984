// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.Service.Document;
import org.pishkhan.catalogue.Service.Fee;
import org.pishkhan.catalogue.Service.Question;
import org.pishkhan.catalogue.Service.Responsible;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;
import org.pishkhan.web.Shape;

/** Services in JSON. */
final class ServiceShape {

    private ServiceShape() {}

    static Shape row(Service service, Language language) {
        return new Shape(language)
                .with("code", service.code())
                .with("title", service.title().in(language))
                .with("desk", service.desk());
    }

    /** The whole information sheet (شناسنامهٔ خدمت). */
    static Shape sheet(Service service, Desk desk, Language language) {
        return row(service, language)
                .with("deskTitle", desk.title().in(language))
                .with("version", service.version())
                .text("reviewedAt", service.reviewedAt())
                .with("reviewedAtJalali", reviewed(service, language))
                .with("description", service.description())
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
                .with("durationWorkingDays", service.durationWorkingDays())
                .with(
                        "fees",
                        shaped(service.fees().stream()
                                .map(it -> fee(it, language))
                                .toList()))
                .with(
                        "inquiries",
                        shaped(service.inquiries().stream()
                                .map(title -> new Shape(language).with("title", title))
                                .toList()))
                .with("place", service.place())
                .with("hours", service.hours())
                .with("complaintRoute", service.complaintRoute())
                .with(
                        "responsible",
                        responsible(service.responsible(), language).fields());
    }

    private static Optional<String> reviewed(Service service, Language language) {
        return Optional.of(service.reviewedAt())
                .filter(day -> !day.isEmpty())
                .map(day -> JalaliTime.format(LocalDate.parse(day), language));
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
