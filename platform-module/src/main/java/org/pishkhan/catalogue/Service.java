// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A service of a desk with its information sheet (شناسنامه خدمت): what it needs and promises (seeds 001 and 003).
 *
 * @param code part of URLs
 * @param nationalCode what the national catalogue of services calls it (شناسهٔ خدمت); empty when it has none
 * @param version of the sheet
 * @param reviewedAt day of the last review, ISO-8601; empty when the sheet names none
 * @param audience for whom it is; empty when the sheet does not say
 * @param keywords by which people look for it besides its title
 * @param durationWorkingDays promised time to the answer
 * @param period when it takes requests
 * @param form what it asks beyond what every request says
 */
public record Service(
        String code,
        String desk,
        LocalText title,
        String nationalCode,
        String version,
        String reviewedAt,
        String description,
        String audience,
        List<String> keywords,
        List<String> steps,
        List<Document> documents,
        List<String> laws,
        List<Question> questions,
        int durationWorkingDays,
        List<Fee> fees,
        List<Inquiry> inquiries,
        String place,
        String hours,
        String complaintRoute,
        Responsible responsible,
        Period period,
        ServiceForm form) {

    /** A document the citizen must or may hand in; its code names it in deficiencies, and stands for a title that is absent. */
    public record Document(String code, String title, boolean required) {
        public Document {
            if (code == null || code.isBlank()) {
                throw new IllegalArgumentException("A document of a service has no code");
            }
            title = title == null || title.isBlank() ? code : title;
        }
    }

    /** A frequent question. */
    public record Question(String question, String answer) {
        public Question {
            question = orEmpty(question);
            answer = orEmpty(answer);
        }
    }

    /** What is to be paid: amount in rials, on which legal basis, to which account. */
    public record Fee(String title, long amountRials, String legalBasis, String account) {
        public Fee {
            title = orEmpty(title);
            legalBasis = orEmpty(legalBasis);
            account = orEmpty(account);
        }
    }

    /**
     * What another unit or agency is asked (استعلام).
     *
     * @param agency who is asked; empty when the title tells
     * @param electronic whether without paper; absent when the sheet does not say
     */
    public record Inquiry(String title, String agency, Optional<Boolean> electronic) {
        public Inquiry {
            if (title == null || title.isBlank()) {
                throw new IllegalArgumentException("An inquiry of a service has no title");
            }
            agency = orEmpty(agency);
        }
    }

    /** Who answers for the service. */
    public record Responsible(String name, String position, String phone) {
        public Responsible {
            name = orEmpty(name);
            position = orEmpty(position);
            phone = orEmpty(phone);
        }
    }

    /** The document with this code, if the service asks for one. */
    public Optional<Document> document(String wanted) {
        return documents.stream()
                .filter(document -> document.code().equals(wanted))
                .findFirst();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
