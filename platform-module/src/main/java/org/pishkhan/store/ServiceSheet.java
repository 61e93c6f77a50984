// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.catalogue.Period;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.form.FormReading;

/** The information sheet of a service as it is written in its file; what may be left out is empty. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceSheet(
        String code,
        LocalText title,
        String nationalCode,
        String version,
        String reviewedAt,
        String opens,
        String closes,
        String description,
        String audience,
        List<String> keywords,
        List<String> steps,
        List<Service.Document> documents,
        List<String> laws,
        List<Service.Question> questions,
        int durationWorkingDays,
        List<Service.Fee> fees,
        List<Inquiry> inquiries,
        String place,
        String hours,
        String complaintRoute,
        Service.Responsible responsible,
        JsonNode form) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    public ServiceSheet {
        if (code == null || !code.matches(CODE)) {
            throw new IllegalArgumentException("The code of a service is lower-case letters, digits and hyphens");
        }
        if (title == null || title.fa() == null || title.fa().isBlank()) {
            throw new IllegalArgumentException("The service " + code + " has no Persian title");
        }
        if (durationWorkingDays < 1) {
            throw new IllegalArgumentException("The service " + code + " promises no number of working days");
        }
        for (String day : Arrays.asList(reviewedAt, opens, closes)) {
            day(day);
        }
    }

    /** As it is written: a text is the title alone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inquiry(String title, String agency, Boolean electronic) {

        @JsonCreator
        public Inquiry {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Inquiry titled(String title) {
            return new Inquiry(title, null, null);
        }

        private Service.Inquiry shaped() {
            return new Service.Inquiry(title, agency, Optional.ofNullable(electronic));
        }
    }

    private static Optional<LocalDate> day(String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.matches(DAY)) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException noSuchDay) {
            // refused below, like what does not even look like one
        }
        throw new IllegalArgumentException("There is no such day: " + text);
    }

    Service toService(String desk) {
        return new Service(
                code,
                desk,
                new LocalText(title.fa(), orEmpty(title.en())),
                orEmpty(nationalCode),
                orEmpty(version),
                orEmpty(reviewedAt),
                orEmpty(description),
                orEmpty(audience),
                orEmpty(keywords),
                orEmpty(steps),
                orEmpty(documents),
                orEmpty(laws),
                orEmpty(questions),
                durationWorkingDays,
                orEmpty(fees),
                orEmpty(inquiries).stream().map(Inquiry::shaped).toList(),
                orEmpty(place),
                orEmpty(hours),
                orEmpty(complaintRoute),
                responsible == null ? new Service.Responsible("", "", "") : responsible,
                new Period(day(opens), day(closes)),
                serviceForm());
    }

    /** A file of the form and a document of the service are told apart by their codes. */
    private ServiceForm serviceForm() {
        ServiceForm read = form == null || form.isNull() ? ServiceForm.NONE : FormReading.read(form);
        for (Service.Document document : orEmpty(documents)) {
            if (read.asksForFile(document.code())) {
                throw new IllegalArgumentException("Both a document and a file of the form are " + document.code());
            }
        }
        return read;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
