// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;

/** Alfresco's own search finds for everybody what they may read, and nothing else. */
class SearchRightsIT {

    private static final String ALL = "SELECT * FROM pishkhan:request";

    private final Cast cast = new Cast();
    private final Repository administrator = Repository.as(cast.administrator());
    private final String code = cast.citizen().filed(LetterDraft.to("central"));
    private final String dossier = administrator.dossier("central", code);

    @Test
    void theOfficerOfTheDeskFindsIt() {
        Repository officer = Repository.as(cast.officer("central"));

        assertThat(officer.finds("cmis", ofThisCode())).containsExactly(dossier);
        assertThat(officer.finds("afts", "=pishkhan:trackingCode:'" + code + "'"))
                .containsExactly(dossier);
        assertThat(officer.findsAllDossiersByCmis()).contains(code);
    }

    @Test
    void everybodyElseFindsNothing() {
        for (String who : List.of("officer-medicine", "expert-3", "secretary", "manager", "evaluator", "employee")) {
            Repository user = Repository.as(cast.colleague(who));

            assertThat(user.finds("cmis", ofThisCode())).as(who).isEmpty();
            assertThat(user.finds("afts", "=pishkhan:trackingCode:'" + code + "'"))
                    .as(who)
                    .isEmpty();
            assertThat(user.finds("cmis", ALL)).as(who).doesNotContain(dossier);
            assertThat(user.findsAllDossiersByCmis()).as(who).doesNotContain(code);
        }
    }

    @Test
    void anExpertFindsItOnceItArrived() {
        Repository expert = Repository.as(cast.expert(3));
        assertThat(expert.finds("cmis", ofThisCode())).isEmpty();

        cast.officer("central").approvesFor(code, "expert-3").granted();

        assertThat(expert.finds("cmis", ofThisCode())).containsExactly(dossier);
        assertThat(expert.findsAllDossiersByCmis()).contains(code);
    }

    @Test
    void whoHasNoRoleFindsNoDossierAtAll() {
        assertThat(Repository.as(cast.colleague("employee")).finds("cmis", ALL)).isEmpty();
    }

    private String ofThisCode() {
        return ALL + " WHERE pishkhan:trackingCode = '" + code + "'";
    }
}
