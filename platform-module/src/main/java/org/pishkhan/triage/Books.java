// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.catalogue.Role;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.Gap;
import org.pishkhan.register.Register;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.UnknownItem;

/** The register books for those who keep them: secretaries their own, administrators all. */
public final class Books {

    private final Register register;
    private final Catalogue catalogue;

    public Books(Register register, Catalogue catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    /**
     * The lines of a book, newest first.
     *
     * @param secretariat all that the caller keeps when it is not given; {@link UnknownItem} when there is none such
     * @param year Jalali; the present one when it is not given
     * @param words in any spelling, empty for all
     * @throws NotAllowed for a secretariat that the caller does not keep, and for a caller who keeps none
     */
    public Page<RegisterEntry> book(
            StaffMember keeper, Optional<String> secretariat, OptionalInt year, String words, Paging paging) {
        return register.book(chosen(kept(keeper), secretariat), year, words, paging);
    }

    /**
     * The numbers of a book under which no letter stands, with the reason; the latest first. Parameters and refusals as for {@link
     * #book}.
     */
    public Page<Gap> gaps(StaffMember keeper, Optional<String> secretariat, OptionalInt year, Paging paging) {
        return Page.of(register.gaps(chosen(kept(keeper), secretariat), year), paging);
    }

    private Set<String> kept(StaffMember keeper) {
        Set<String> kept = keeper.is(Role.ADMINISTRATOR) ? all() : keeper.keeperOf();
        if (kept.isEmpty() && !keeper.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("see register books");
        }
        return kept;
    }

    private Set<String> chosen(Set<String> kept, Optional<String> secretariat) {
        if (secretariat.isEmpty()) {
            return kept;
        }
        String wanted = secretariat.get();
        if (kept.contains(wanted)) {
            return Set.of(wanted);
        }
        if (all().contains(wanted)) {
            throw new NotAllowed("see the register book of " + wanted);
        }
        throw new UnknownItem("secretariat");
    }

    private Set<String> all() {
        Set<String> secretariats = new HashSet<>();
        catalogue.desks().stream().map(Desk::secretariat).forEach(secretariats::add);
        return secretariats;
    }
}
