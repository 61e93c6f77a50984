// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Clock;
import java.util.List;
import org.alfresco.service.cmr.repository.ContentService;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.survey.Reason;
import org.pishkhan.survey.Reasons;

/** The reasons that the survey offers, in the file {@code survey-reasons.json}. */
public final class NodeReasons implements Reasons {

    public static final String FILE = "survey-reasons.json";

    private final RuleFile<Form, List<Reason>> file;

    public NodeReasons(ContentService contentService, Folders folders, OwnWriting own, Clock clock) {
        RuleFile.Sources sources = new RuleFile.Sources(contentService, folders, own, clock);
        this.file = new RuleFile<>(FILE, Form.class, NodeReasons::reasons, List.of(), sources);
    }

    @Override
    public List<Reason> all() {
        return file.get();
    }

    static List<Reason> reasons(Form form) {
        List<Line> lines = form.reasons() == null ? List.of() : form.reasons();
        List<Reason> reasons = lines.stream().map(NodeReasons::reason).toList();
        if (reasons.stream().map(Reason::code).distinct().count() < reasons.size()) {
            throw new IllegalArgumentException("A reason comes twice");
        }
        return reasons;
    }

    private static Reason reason(Line line) {
        LocalText title = line.title() == null ? new LocalText("", "") : line.title();
        return new Reason(line.code(), title.fa(), title.en());
    }

    record Form(List<Line> reasons) {}

    record Line(String code, LocalText title) {}
}
