// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import java.util.EnumMap;
import java.util.Map;
import org.pishkhan.acceptance.actor.Caller;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Staff;
import org.pishkhan.acceptance.stage.Cast;

/** Somebody for each role, each in a browser of their own. */
final class People {

    private final Cast cast;
    private final Citizen applicant;
    private final Map<Role, Caller> known = new EnumMap<>(Role.class);

    People(Cast cast, Citizen applicant) {
        this.cast = cast;
        this.applicant = applicant;
    }

    Caller caller(Role role) {
        return known.computeIfAbsent(role, each -> each == Role.APPLICANT ? applicant : newcomer(each));
    }

    /** The role in a browser that nobody else uses: for calls that change who is signed in. */
    Caller newcomer(Role role) {
        return switch (role) {
            case NOBODY -> cast.passerby();
            case APPLICANT, CITIZEN -> cast.citizen();
            case OFFICER -> signedIn(cast.officer(Dossiers.DESK));
            case FORMER_OFFICER -> signedIn(cast.officer(Dossiers.FORMER_DESK));
            case OTHER_OFFICER -> signedIn(cast.officer(Dossiers.OTHER_DESK));
            case EXPERT -> signedIn(cast.expert(Dossiers.EXPERT));
            case FORMER_EXPERT -> signedIn(cast.expert(Dossiers.FORMER_EXPERT));
            case OTHER_EXPERT -> signedIn(cast.expert(Dossiers.OTHER_EXPERT));
            case SECRETARY -> signedIn(cast.secretary());
            case MANAGER -> signedIn(cast.colleague("manager"));
            case EVALUATOR -> signedIn(cast.colleague("evaluator"));
            case ADMINISTRATOR -> signedIn(cast.administrator());
            case EMPLOYEE -> signedIn(cast.colleague("employee"));
        };
    }

    private static Staff signedIn(Staff staff) {
        staff.takesATicket();
        return staff;
    }
}
