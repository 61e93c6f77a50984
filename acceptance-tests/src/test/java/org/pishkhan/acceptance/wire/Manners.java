// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

/** What holds for each answer of the product, whichever it is: what it must carry, and what it must never show. */
final class Manners {

    private static final int UNAVAILABLE = 503;
    private static final Pattern OURS = Pattern.compile("/alfresco/(s|service|wcs|wcservice)/pishkhan(/.*)?");
    private static final Map<String, Pattern> LEAKS = Map.of(
            "a line of a stack trace", Pattern.compile("\\bat [a-z][\\w$]*(\\.[\\w$<>]+)+\\("),
            "a class",
                    Pattern.compile(
                            "\\b(java|javax|jakarta|sun|jdk)\\.[a-z]+\\.\\w|"
                                    + "\\b(org|com|net)\\.(pishkhan|alfresco|springframework|apache|activiti|h2|postgresql|mysql|mariadb|fasterxml|zaxxer|sf)\\.\\w"),
            "an exception", Pattern.compile("\\b[A-Z]\\w+(Exception|Error)\\b"),
            "a statement",
                    Pattern.compile(
                            "(?i)\\bselect\\b.+\\bfrom\\b|\\binsert\\s+into\\b|\\bupdate\\s+\\w+\\s+set\\b|\\bdelete\\s+from\\b"),
            "a table", Pattern.compile("\\b(pishkhan|alf|host|act)_[a-z]+(_[a-z]+)*\\b"),
            "a place on the disk",
                    Pattern.compile("(?<![\\w/.:])/(home|root|tmp|usr|var|opt|etc|work)/\\w|\\b[A-Z]:\\\\\\w"),
            "a version of the server", Pattern.compile("(?i)tomcat/\\d|jetty/\\d|schema \\d{4}"));

    private Manners() {}

    /** @param path as it went over the wire, without the query */
    static void demand(String path, Reply reply, HttpInterfaceDocument document) {
        if (!OURS.matcher(path).matches()) {
            return;
        }
        reply.header("Server")
                .ifPresent(server ->
                        assertThat(server).as("%s: Server", reply.call()).doesNotContainPattern("\\d"));
        assertThat(reply.header("X-Powered-By"))
                .as("%s: X-Powered-By", reply.call())
                .isEmpty();
        demandNoLeak(reply);
        if (!isAlfrescosOwn(path, reply)) {
            demandHeaders(reply);
            demandProblem(reply, document);
        }
    }

    /** A staff call without a login or without a database to look it up in, and the list of methods that the web script runtime gives. */
    private static boolean isAlfrescosOwn(String path, Reply reply) {
        return reply.header("WWW-Authenticate").isPresent()
                || isStaffCallThatNobodyCouldSignIn(path, reply)
                || reply.call().method().equals("OPTIONS");
    }

    /** The product's own answer of that status is a problem. */
    private static boolean isStaffCallThatNobodyCouldSignIn(String path, Reply reply) {
        return reply.status() == UNAVAILABLE
                && !path.contains("/pishkhan/public/")
                && !reply.mediaType().equals("application/problem+json");
    }

    static void demandNoLeak(Reply reply) {
        if (reply.mediaType().endsWith("json") || reply.mediaType().startsWith("text/")) {
            LEAKS.forEach(
                    (what, pattern) -> assertThat(pattern.matcher(reply.text()).find())
                            .as("%s shows %s: %s", reply.call(), what, reply.excerpt())
                            .isFalse());
        }
    }

    private static void demandHeaders(Reply reply) {
        assertThat(reply.header("X-Content-Type-Options"))
                .as("%s", reply.call())
                .contains("nosniff");
        assertThat(reply.header("Cache-Control")).as("%s", reply.call()).contains("no-store");
        assertThat(reply.header("Referrer-Policy")).as("%s", reply.call()).contains("no-referrer");
        assertThat(reply.header("Content-Security-Policy").orElse(""))
                .as("%s", reply.call())
                .contains("default-src 'none'");
        assertThat(reply.body().length == 0 || !reply.mediaType().isEmpty())
                .as("%s: a body without Content-Type", reply.call())
                .isTrue();
    }

    private static void demandProblem(Reply reply, HttpInterfaceDocument document) {
        if (reply.status() < 400 || reply.call().method().equals("HEAD")) {
            return;
        }
        assertThat(reply.mediaType())
                .as("%s: %s", reply.call(), reply.excerpt())
                .isEqualTo("application/problem+json");
        assertThat(document.differences(reply.json(), "/components/schemas/Problem"))
                .as("%s: %s", reply.call(), reply.excerpt())
                .isEmpty();
        assertThat(reply.json().path("status").asInt()).as("%s", reply.call()).isEqualTo(reply.status());
    }
}
