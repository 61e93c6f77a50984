// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.springframework.extensions.surf.util.I18NUtil;

/** The repository actions: they end in the same calls as the web scripts, with the same refusals. */
class DecisionActionsTest {

    private static Desk desk;

    private final TrackingCode code = desk.filed();
    private final NodeRef dossier = desk.dossier(code);

    @BeforeAll
    static void start() {
        desk = new Desk(EmbeddedHost.options());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void returnsARequestNamingWhatIsMissing() {
        ArrayList<String> missing = new ArrayList<>(List.of("شناسنامه", "امضا"));

        act("officer-central", "pishkhan-return", Map.of("deficiencies", missing, "note", "لطفاً"));

        Request returned = desk.request(code);
        assertThat(returned.status()).isEqualTo(Status.RETURNED);
        assertThat(returned.deficiencies()).extracting(Deficiency::text).containsExactly("شناسنامه", "امضا");
        assertThat(returned.reason()).isEqualTo("لطفاً");
    }

    @Test
    void takesASingleValueWhereAFormGivesNoList() {
        act("officer-central", "pishkhan-return", Map.of("deficiencies", "شناسنامه"));

        assertThat(desk.request(code).deficiencies()).hasSize(1);
    }

    @Test
    void rejectsARequest() {
        act("officer-central", "pishkhan-reject", Map.of("reason", "در صلاحیت ما نیست."));

        assertThat(desk.request(code).status()).isEqualTo(Status.REJECTED);
        assertThat(desk.request(code).reason()).isEqualTo("در صلاحیت ما نیست.");
    }

    @Test
    void refersARequestToAnotherDesk() {
        act("officer-central", "pishkhan-refer", Map.of("desk", "medicine"));

        assertThat(desk.request(code).matter().desk()).isEqualTo("medicine");
    }

    @Test
    void approvesARequestWithNumberAndTask() {
        act("officer-central", "pishkhan-approve", Map.of("assignee", "expert-1", "note", "اقدام", "priority", 1));

        Request letter = desk.request(code);
        assertThat(letter.status()).isEqualTo(Status.REGISTERED);
        assertThat(desk.lastEvent(code).note()).isEqualTo("اقدام");
        assertThat(letter.letter().orElseThrow().number()).isNotBlank();
        assertThat(letter.letter().orElseThrow().assignee()).isEqualTo("expert-1");
        assertThat(letter.letter().orElseThrow().priority()).isEqualTo(1);
    }

    @Test
    void refusesWhatTheDeskRefuses() {
        assertThatThrownBy(() -> act("officer-central", "pishkhan-refer", Map.of("desk", "nowhere")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> act("officer-central", "pishkhan-approve", Map.of("assignee", "nobody")))
                .isInstanceOf(InvalidInput.class);

        assertThat(desk.request(code).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void isNothingForThoseWhoMayNotReadTheDossier() {
        for (String user : List.of("officer-medicine", "expert-1")) {
            assertThatThrownBy(() -> act(user, "pishkhan-reject", Map.of("reason", "x")))
                    .as(user)
                    .isInstanceOf(AccessDeniedException.class);
        }

        assertThat(desk.request(code).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void endsForADeskThatReferredTheRequestAway() {
        act("officer-central", "pishkhan-refer", Map.of("desk", "medicine"));

        assertThatThrownBy(() -> act("officer-central", "pishkhan-reject", Map.of("reason", "x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.request(code).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void refusesASecondDecision() {
        act("officer-central", "pishkhan-return", Map.of("note", "ناقص"));

        assertThatThrownBy(() -> act("officer-central", "pishkhan-reject", Map.of("reason", "x")))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void describesItselfInBothLanguages() {
        for (String name : List.of("pishkhan-return", "pishkhan-reject", "pishkhan-refer", "pishkhan-approve")) {
            String persian = titleIn(Locale.forLanguageTag("fa"), name);
            String english = titleIn(Locale.ENGLISH, name);

            assertThat(persian).as(name).isNotBlank().isNotEqualTo(english);
            assertThat(english).as(name).isNotBlank();
        }
        ActionDefinition approve = actions().getActionDefinition("pishkhan-approve");
        assertThat(approve.getParameterDefinitions())
                .extracting(ParameterDefinition::getName)
                .containsExactly("assignee", "copies", "note", "priority");
        assertThat(approve.getParameterDefinitions())
                .allSatisfy(parameter -> assertThat(parameter.getDisplayLabel()).isNotBlank());
        assertThat(approve.getApplicableTypes()).hasSize(1);
    }

    private static String titleIn(Locale locale, String action) {
        I18NUtil.setLocale(locale);
        try {
            return actions().getActionDefinition(action).getTitle();
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    private void act(String user, String action, Map<String, Serializable> parameters) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            desk.write(() -> {
                actions().executeAction(actions().createAction(action, parameters), dossier);
                return true;
            });
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private static ActionService actions() {
        return desk.bean("ActionService", ActionService.class);
    }
}
