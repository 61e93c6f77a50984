// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.random.RandomGenerator;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Staff;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Language;
import org.pishkhan.request.Request;
import org.pishkhan.request.Texts;
import org.pishkhan.request.VerificationId;

/** Makes an answer of what was prepared: under its number, with the signer's position and an id by which anybody can check it. */
final class Signing {

    private static final int LONGEST_POSITION = 200;

    private final SentLetters letters;
    private final Staff staff;
    private final Catalogue catalogue;
    private final RandomGenerator random;

    Signing(SentLetters letters, Staff staff, Catalogue catalogue, RandomGenerator random) {
        this.letters = letters;
        this.staff = staff;
        this.catalogue = catalogue;
        this.random = random;
    }

    Answer sign(Request request, RegisterEntry entry, String userName, boolean hasFile) {
        VerificationId id = VerificationId.generate(random);
        String desk = request.matter().desk();
        String position = position(userName, desk);
        letters.add(new SentLetter(
                id, request.trackingCode(), entry.number(), entry.registeredAt(), desk, position, false));
        return new Answer(
                entry.number(), entry.registeredAt(), request.draft(), hasFile, userName, position, id.value());
    }

    /** Whoever has no position in the directory signs for the desk. */
    private String position(String userName, String desk) {
        String position = Texts.beginning(Texts.oneLine(staff.position(userName)), LONGEST_POSITION);
        return position.isEmpty() ? catalogue.desk(desk).orElseThrow().title().in(Language.FA) : position;
    }
}
