// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.register.Register;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.Registration;
import org.pishkhan.request.Language;
import org.pishkhan.request.Request;
import org.pishkhan.request.UnknownItem;

/** Brings letters of a desk into the register of the desk's secretariat. */
final class Registrar {

    private final Register register;
    private final Catalogue catalogue;

    Registrar(Register register, Catalogue catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    RegisterEntry enterLetter(Request request, String assignee) {
        Desk desk = desk(request);
        return register.enterIncoming(
                registration(desk, request, request.applicant().fullName(), assignee));
    }

    RegisterEntry enterAnswer(Request request) {
        Desk desk = desk(request);
        return register.enterOutgoing(registration(
                desk, request, desk.title().in(Language.FA), request.applicant().fullName()));
    }

    private Desk desk(Request request) {
        return catalogue.desk(request.matter().desk()).orElseThrow(() -> new UnknownItem("desk"));
    }

    private static Registration registration(Desk desk, Request request, String from, String receiver) {
        return new Registration(
                desk.secretariat(),
                desk.numberTemplate(),
                desk.code(),
                request.trackingCode(),
                from,
                request.matter().subject(),
                receiver);
    }
}
