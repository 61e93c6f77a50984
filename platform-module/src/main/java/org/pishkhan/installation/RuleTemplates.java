// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pishkhan.store.NodeReasons;
import org.pishkhan.store.NodeRoutingRules;

/** The files of rules that an organisation starts with. */
final class RuleTemplates {

    private static final String MODULE = "/alfresco/module/pishkhan-platform/";

    private final Organisation organisation;

    RuleTemplates(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those that are missing: no request goes elsewhere, and some usual reasons. */
    void make() {
        organisation.createRules(NodeRoutingRules.FILE, read("rules/" + NodeRoutingRules.FILE));
        organisation.createRules(NodeReasons.FILE, read("rules/" + NodeReasons.FILE));
    }

    /** Rules to try things with. */
    void makeDemo() {
        organisation.createRules(NodeRoutingRules.FILE, read("demo/" + NodeRoutingRules.FILE));
    }

    private static String read(String path) {
        try (InputStream file = RuleTemplates.class.getResourceAsStream(MODULE + path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
