// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * What the headers of a form's part say.
 *
 * @param name of the field
 * @param fileName as sent, empty string for a file field without a file; absent for a text field
 */
record PartHeaders(String name, Optional<String> fileName) {

    private static final String DISPOSITION = "content-disposition:";

    /** @param bytes the header lines, each byte as one character: names are UTF-8, whatever the library's default is */
    static PartHeaders parse(String bytes) {
        String headers = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String disposition = headers.replaceAll("\r?\n[ \t]+", " ")
                .lines()
                .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
                .findFirst()
                .map(line -> line.substring(DISPOSITION.length()).strip())
                .filter(value -> value.regionMatches(true, 0, "form-data", 0, "form-data".length()))
                .orElseThrow(() -> Refusal.unreadable("A part without form-data disposition"));
        Map<String, String> parameters = parameters(disposition);
        return new PartHeaders(
                Optional.ofNullable(parameters.get("name"))
                        .filter(name -> !name.isEmpty())
                        .orElseThrow(() -> Refusal.unreadable("A part without name")),
                parameters.containsKey("filename")
                        ? Optional.of(
                                Optional.ofNullable(parameters.get("filename")).orElse(""))
                        : Optional.empty());
    }

    private static Map<String, String> parameters(String disposition) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        try {
            return parser.parse(disposition, ';');
        } catch (RuntimeException malformed) {
            throw Refusal.unreadable("A part with malformed disposition");
        }
    }
}
