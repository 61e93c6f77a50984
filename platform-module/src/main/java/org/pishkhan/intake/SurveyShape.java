// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.request.Language;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Titles;
import org.pishkhan.survey.Asked;
import org.pishkhan.survey.Ballot;
import org.pishkhan.survey.InvitationState;
import org.pishkhan.survey.Stage;
import org.pishkhan.survey.Surveys;
import org.pishkhan.web.Shape;
import org.pishkhan.web.Wording;

/** What the survey asks, in JSON: of a request its desk and service, and nothing else. */
public final class SurveyShape {

    private final Surveys surveys;
    private final Catalogue catalogue;
    private final Titles titles;
    private final Limits limits;
    private final Wording words = new Wording("pishkhan-words");

    public SurveyShape(Surveys surveys, Catalogue catalogue, Titles titles, Limits limits) {
        this.surveys = surveys;
        this.catalogue = catalogue;
        this.titles = titles;
        this.limits = limits;
    }

    Map<String, Object> of(Asked asked, Language language) {
        Optional<String> service = Optional.of(asked.service()).filter(code -> !code.isEmpty());
        return questions(asked.stage(), language)
                .with("desk", asked.desk())
                .with("deskTitle", titles.desk(asked.desk(), language))
                .with("service", service)
                .with(
                        "serviceTitle",
                        service.flatMap(catalogue::service)
                                .map(sheet -> sheet.title().in(language)))
                .fields();
    }

    /** The stages of an own request; what is asked comes with those that are open. */
    List<Map<String, Object>> of(Map<Stage, InvitationState> states, Language language) {
        return states.entrySet().stream()
                .filter(stage -> stage.getValue() != InvitationState.PASSED_OVER)
                .map(stage -> stage(stage.getKey(), stage.getValue(), language))
                .toList();
    }

    private Map<String, Object> stage(Stage stage, InvitationState state, Language language) {
        Shape shape = state == InvitationState.OPEN
                ? questions(stage, language)
                : new Shape(language).with("stage", stage.code()).with("stageTitle", title(stage, language));
        return shape.with("state", state.code()).fields();
    }

    private Shape questions(Stage stage, Language language) {
        return new Shape(language)
                .with("stage", stage.code())
                .with("stageTitle", title(stage, language))
                .with(
                        "scores",
                        IntStream.rangeClosed(Ballot.LOWEST, Ballot.HIGHEST)
                                .mapToObj(score -> new Shape(language)
                                        .with("score", score)
                                        .with("title", words.get(language, "score." + score))
                                        .fields())
                                .toList())
                .with(
                        "reasons",
                        surveys.reasons().stream()
                                .map(reason -> new Shape(language)
                                        .with("code", reason.code())
                                        .with("title", reason.title(language))
                                        .fields())
                                .toList())
                .with("reasonsMax", Ballot.MOST_REASONS)
                .with("textMaxLength", limits.note());
    }

    private String title(Stage stage, Language language) {
        return words.get(language, "stage." + stage.code());
    }
}
