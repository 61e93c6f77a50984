// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.ArrayList;
import java.util.List;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Request;

/** Reads what staff give with a decision, and refuses what breaks a rule. */
final class DecisionCheck {

    private static final int LOWEST_PRIORITY = 3;

    private final Catalogue catalogue;
    private final Receivers receivers;
    private final Limits limits;

    DecisionCheck(Catalogue catalogue, Receivers receivers, Limits limits) {
        this.catalogue = catalogue;
        this.receivers = receivers;
        this.limits = limits;
    }

    /** What a return names. */
    record Missing(List<Deficiency> deficiencies, String note) {}

    Missing missing(List<String> typed, String note) {
        Refusals refusals = new Refusals();
        List<Deficiency> deficiencies = deficiencies(refusals, typed);
        String words = refusals.optional("note", note, limits.note());
        if (deficiencies.isEmpty() && words.isEmpty()) {
            refusals.add("deficiencies", "required");
        }
        refusals.check();
        return new Missing(deficiencies, words);
    }

    String reason(String typed) {
        Refusals refusals = new Refusals();
        String reason = refusals.required("reason", typed, limits.note());
        refusals.check();
        return reason;
    }

    /** The note of a referral from desk to desk. */
    String referral(String from, String to, String note) {
        Refusals refusals = new Refusals();
        String words = refusals.optional("note", note, limits.note());
        if (to.isBlank()) {
            refusals.add("desk", "required");
        } else if (to.equals(from)) {
            refusals.add("desk", "invalid");
        } else if (catalogue.desks().stream().noneMatch(desk -> desk.code().equals(to))) {
            refusals.add("desk", "unknown");
        }
        refusals.check();
        return words;
    }

    Approval approval(Request request, Approval approval) {
        Refusals refusals = new Refusals();
        String desk = request.matter().desk();
        receiver(refusals, "assignee", approval.assignee(), desk);
        List<String> copies = copies(refusals, approval, desk);
        String note = refusals.optional("note", approval.note(), limits.note());
        if (approval.priority() < 1 || approval.priority() > LOWEST_PRIORITY) {
            refusals.add("priority", "invalid");
        }
        refusals.check();
        return new Approval(approval.assignee(), copies, note, approval.priority());
    }

    /** The instruction of a referral from expert to expert. */
    String instruction(String userName, String assignee, String note) {
        Refusals refusals = new Refusals();
        String words = refusals.optional("note", note, limits.note());
        if (assignee.isBlank()) {
            refusals.add("assignee", "required");
        } else if (!receivers.mayReceive(assignee)) {
            refusals.add("assignee", "unknown");
        } else if (assignee.equals(userName)) {
            refusals.add("assignee", "invalid");
        }
        refusals.check();
        return words;
    }

    private List<Deficiency> deficiencies(Refusals refusals, List<String> typed) {
        if (typed.size() > limits.deficiencies()) {
            refusals.add("deficiencies", "too-many", limits.deficiencies());
            return List.of();
        }
        List<Deficiency> deficiencies = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            deficiencies.add(new Deficiency(refusals.required("deficiencies[" + i + "]", typed.get(i), limits.note())));
        }
        return deficiencies;
    }

    private List<String> copies(Refusals refusals, Approval approval, String desk) {
        if (approval.copies().size() > limits.copies()) {
            refusals.add("copies", "too-many", limits.copies());
            return List.of();
        }
        for (int i = 0; i < approval.copies().size(); i++) {
            receiver(refusals, "copies[" + i + "]", approval.copies().get(i), desk);
        }
        return approval.copies().stream()
                .distinct()
                .filter(reader -> !reader.equals(approval.assignee()))
                .toList();
    }

    private void receiver(Refusals refusals, String field, String userName, String desk) {
        if (userName.isBlank()) {
            refusals.add(field, "required");
        } else if (!receivers.mayReceiveFrom(desk, userName)) {
            refusals.add(field, "unknown");
        }
    }
}
