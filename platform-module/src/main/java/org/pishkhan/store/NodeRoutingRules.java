// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.ContentService;
import org.pishkhan.catalogue.RoutingRule;
import org.pishkhan.catalogue.RoutingRules;
import org.pishkhan.request.Kind;

/** The rules by which requests go to desks, in the file {@code kinds.json}. */
public final class NodeRoutingRules implements RoutingRules {

    public static final String FILE = "kinds.json";

    private final RuleFile<Form, List<RoutingRule>> file;

    public NodeRoutingRules(ContentService contentService, Folders folders, OwnWriting own, Clock clock) {
        RuleFile.Sources sources = new RuleFile.Sources(contentService, folders, own, clock);
        this.file = new RuleFile<>(FILE, Form.class, NodeRoutingRules::rules, List.of(), sources);
    }

    @Override
    public List<RoutingRule> all() {
        return file.get();
    }

    static List<RoutingRule> rules(Form form) {
        return orEmpty(form.rules()).stream().map(NodeRoutingRules::rule).toList();
    }

    private static RoutingRule rule(Line line) {
        Set<Kind> kinds = orEmpty(line.kinds()).stream()
                .map(code ->
                        Kind.ofCode(code).orElseThrow(() -> new IllegalArgumentException("There is no kind " + code)))
                .collect(Collectors.toSet());
        return new RoutingRule(
                kinds, Set.copyOf(orEmpty(line.services())), Set.copyOf(orEmpty(line.from())), line.to());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    record Form(List<Line> rules) {}

    record Line(List<String> kinds, List<String> services, List<String> from, String to) {}
}
