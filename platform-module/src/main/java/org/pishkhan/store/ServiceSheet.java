// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.catalogue.Service;

/** The information sheet of a service as it is written in its file; what may be left out is empty. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ServiceSheet(
        String code,
        LocalText title,
        String version,
        String reviewedAt,
        String description,
        List<String> steps,
        List<Service.Document> documents,
        List<String> laws,
        List<Service.Question> questions,
        int durationWorkingDays,
        List<Service.Fee> fees,
        List<String> inquiries,
        String place,
        String hours,
        String complaintRoute,
        Service.Responsible responsible) {

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
        if (reviewedAt != null && !reviewedAt.isEmpty() && !isDay(reviewedAt)) {
            throw new IllegalArgumentException("The service " + code + " was reviewed on no day: " + reviewedAt);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return text.matches(DAY);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    Service toService(String desk) {
        return new Service(
                code,
                desk,
                new LocalText(title.fa(), orEmpty(title.en())),
                orEmpty(version),
                orEmpty(reviewedAt),
                orEmpty(description),
                orEmpty(steps),
                orEmpty(documents),
                orEmpty(laws),
                orEmpty(questions),
                durationWorkingDays,
                orEmpty(fees),
                orEmpty(inquiries),
                orEmpty(place),
                orEmpty(hours),
                orEmpty(complaintRoute),
                responsible == null ? new Service.Responsible("", "", "") : responsible);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
