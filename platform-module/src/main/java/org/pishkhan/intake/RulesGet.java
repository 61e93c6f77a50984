// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Limits;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;
import org.pishkhan.web.Wording;

/** What the page must know before anything else: who offers it, and the limits that the server enforces. */
public final class RulesGet extends PublicScript {

    private final Limits limits;
    private final LocalText organisation;
    private final boolean demo;
    private final Wording words = new Wording("pishkhan-words");

    public RulesGet(Edge edge, Limits limits, LocalText organisation, boolean demo) {
        super(edge);
        this.limits = limits;
        this.organisation = organisation;
        this.demo = demo;
    }

    @Override
    Response answerAnyone(Call call) {
        Language language = call.language();
        return Response.ok(new Shape(language)
                .with("organisation", organisation.in(language))
                .with("fullNameMaxLength", limits.fullName())
                .with("subjectMaxLength", limits.subject())
                .with("textMaxLength", limits.text())
                .with("noteMaxLength", limits.note())
                .with("bodyMaxBytes", limits.bodyBytes())
                .with("attachmentMaxBytes", limits.attachmentBytes())
                .with("attachmentsMax", limits.attachments())
                .with("types", limits.types())
                .with("kinds", choices("kind", Arrays.stream(Kind.values()).map(Kind::code), language))
                .with("colors", choices("color", Stream.of("blue", "green", "amber", "red", "grey"), language))
                .with("demo", demo)
                .fields());
    }

    private List<Map<String, Object>> choices(String prefix, Stream<String> codes, Language language) {
        return codes.map(code -> new Shape(language)
                        .with("code", code)
                        .with("title", words.get(language, prefix + "." + code))
                        .fields())
                .toList();
    }
}
