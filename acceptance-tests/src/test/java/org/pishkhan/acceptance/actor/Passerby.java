// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import java.util.Map;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.Wire;

/** Anyone, without a session and without an account. */
public final class Passerby implements Caller {

    private final Wire wire;
    private String language = "fa";

    public Passerby(Wire wire) {
        this.wire = wire;
    }

    public Passerby reading(String otherLanguage) {
        language = otherLanguage;
        return this;
    }

    /** Sends what the document of the interface does not know; the path is below the target itself. */
    public Reply triesBeside(Call call) {
        return wire.sendBeside(call.header("Accept-Language", language));
    }

    public Reply looksAtDesks() {
        return sends(Call.get("/public/desks"));
    }

    public Reply looksAtServicesOf(String desk) {
        return sends(Call.get("/public/desks/" + desk + "/services"));
    }

    public Reply looksAtAllServices() {
        return sends(Call.get("/public/services").with("max", 100));
    }

    public Reply looksAtService(String service) {
        return sends(Call.get("/public/services/" + service));
    }

    public Reply looksAtRules() {
        return sends(Call.get("/public/rules"));
    }

    public Reply looksUpStatus(String typedCode) {
        return sends(Call.get("/public/status/" + typedCode));
    }

    /** Does not wait when told that it was too often. */
    public Reply looksUpStatusImpatiently(String typedCode) {
        return wire.sendOnce(Call.get("/public/status/" + typedCode));
    }

    /** Opens the link to the survey by its secret. */
    public Reply opensSurvey(String link) {
        return sends(Call.get("/public/surveys/" + link));
    }

    public Reply votes(String link, Map<String, ?> ballot) {
        return sends(Call.post("/public/surveys/" + link).json(ballot));
    }

    /** Asks whether an answer is genuine, by the id that stands on it. */
    public Reply checksTheAnswer(String verification) {
        return sends(Call.get("/public/letters/" + verification));
    }

    /** Does not wait when told that it was too often. */
    public Reply checksTheAnswerImpatiently(String verification) {
        return wire.sendOnce(Call.get("/public/letters/" + verification));
    }

    public Reply triesToListRequests() {
        return sends(Call.get("/public/requests"));
    }

    public Reply triesToSeeTheQueueOf(String desk) {
        return sends(Call.get("/desks/" + desk + "/requests"));
    }

    public Reply triesToSeeStaffRequest(String trackingCode) {
        return sends(Call.get("/requests/" + trackingCode));
    }

    public Reply triesToBeStaff() {
        return sends(Call.get("/me"));
    }

    public Reply triesToSeeTasks() {
        return sends(Call.get("/tasks"));
    }

    public Reply triesToReadGaps() {
        return sends(Call.get("/register/gaps"));
    }

    public Reply opensTheCitizenPage() {
        return sends(Call.get("/citizen"));
    }

    public Reply opensTheConsole() {
        return sends(Call.get("/console"));
    }

    /** Fetches what a page refers to. */
    public Reply fetches(String absolutePath) {
        return wire.sendBeside(Call.get(absolutePath));
    }

    @Override
    public Reply tries(Call call) {
        return sends(call);
    }

    private Reply sends(Call call) {
        return wire.send(call.header("Accept-Language", language));
    }
}
