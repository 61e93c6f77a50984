// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/**
 * One request as its people know it: what they were told had happened, and at most one deed whose outcome nobody saw. Used by one
 * thread at a time.
 */
final class Dossier {

    private final Citizen citizen;
    private final LetterDraft letter;
    private final List<Attachment> files;
    private final String desk;
    private final String key = UUID.randomUUID().toString();
    private final List<Deed> done = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private String code;
    private Deed unseen;

    Dossier(Citizen citizen, String desk, List<Attachment> files) {
        this.citizen = citizen;
        this.desk = desk;
        this.files = List.copyOf(files);
        this.letter = LetterDraft.to(desk).withAttachments(files.toArray(Attachment[]::new));
    }

    /** Does something; when the line is cut before the answer comes, the deed stays unseen. */
    View does(Deed deed, Function<Dossier, Reply> how) {
        unseen = deed;
        View told = how.apply(this).granted();
        settle(true, told);
        return told;
    }

    /** What became of the unseen deed, if there is one. */
    void settle(boolean happened, View told) {
        if (happened && unseen.step().equals("submitted")) {
            code = told.text("trackingCode");
        }
        if (happened) {
            number(unseen, told).ifPresent(numbers::add);
            done.add(unseen);
        }
        unseen = null;
    }

    /** The register number that an answer names: of a deed at the desk the whole request is answered, of others the number alone. */
    private static Optional<String> number(Deed deed, View told) {
        return switch (deed.step()) {
            case "registered" -> Optional.of(told.text("letterNumber"));
            case "answered" -> Optional.of(told.has("answer") ? told.text("answer/number") : told.text("letterNumber"));
            default -> Optional.empty();
        };
    }

    Reply file() {
        return citizen.files(letter, key);
    }

    Citizen citizen() {
        return citizen;
    }

    String subject() {
        return letter.subject();
    }

    /** The tracking code; null until a filing was acknowledged. */
    String code() {
        return code;
    }

    Optional<Deed> unseen() {
        return Optional.ofNullable(unseen);
    }

    List<String> steps() {
        return done.stream().map(Deed::step).toList();
    }

    /** Register numbers, in the order in which they were given. */
    List<String> numbers() {
        return List.copyOf(numbers);
    }

    String status() {
        return done.get(done.size() - 1).statusAfter();
    }

    boolean isOpen() {
        return List.of("submitted", "returned", "registered").contains(status());
    }

    String desk() {
        return latest("referred").orElse(desk);
    }

    /** Who has the letter. */
    Optional<String> assignee() {
        return status().equals("registered") ? latest("registered", "assigned") : Optional.empty();
    }

    /** All files in the order in which the product lists them. */
    List<Attachment> files() {
        Stream<Attachment> later = Stream.of("completed", "answered")
                .flatMap(step -> done.stream().filter(deed -> deed.step().equals(step)))
                .flatMap(deed -> deed.file().stream());
        return Stream.concat(files.stream(), later).toList();
    }

    private Optional<String> latest(String... steps) {
        return done.stream()
                .filter(deed -> List.of(steps).contains(deed.step()))
                .reduce((earlier, later) -> later)
                .flatMap(Deed::to);
    }

    @Override
    public String toString() {
        return "request " + code + " of " + citizen.mobile() + " " + steps()
                + unseen().map(deed -> " and unseen " + deed.step()).orElse("");
    }
}
