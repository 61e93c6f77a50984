// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Confidential;
import org.pishkhan.acceptance.wire.Multipart;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.Wire;

/** Someone with an account. What every member of staff may at least try is here, so that the wrong people can try it too. */
public class Staff implements Caller {

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";

    private final Wire wire;
    private final String userName;
    private final String password;
    private String authorization;
    private String language = "fa";

    Staff(Wire wire, String userName, String password) {
        this.wire = wire;
        this.userName = userName;
        this.password = password;
        this.authorization = basic(userName + ":" + password);
    }

    public final String userName() {
        return userName;
    }

    /** From now on reads answers in that language. */
    public final void reads(String otherLanguage) {
        language = otherLanguage;
    }

    /** From now on shows a ticket instead of name and password. */
    public final Reply takesATicket() {
        Reply reply = wire.sendBeside(Call.post(TICKETS).json(Map.of("userId", userName, "password", password)));
        Confidential.keep(reply.granted().text("entry/id"));
        authorization = basic(reply.granted().text("entry/id"));
        return reply;
    }

    public final Reply asksWhoIAm() {
        return sends(Call.get("/me"));
    }

    public final Reply seesQueueOf(String desk) {
        return sends(Call.get("/desks/" + desk + "/requests"));
    }

    /** @param filter such as a state */
    public final Reply seesQueueOf(String desk, Map<String, ?> filter) {
        return sends(filtered(Call.get("/desks/" + desk + "/requests"), filter));
    }

    public final Reply opens(String trackingCode) {
        return sends(Call.get("/requests/" + trackingCode));
    }

    public final Reply downloads(String trackingCode, String file) {
        return sends(Call.get("/requests/" + trackingCode + "/files/" + file));
    }

    public final Reply returns(String trackingCode, Map<String, ?> decision) {
        return decides(trackingCode, "return", decision);
    }

    public final Reply rejects(String trackingCode, String reason) {
        return decides(trackingCode, "reject", Map.of("reason", reason));
    }

    public final Reply refers(String trackingCode, String desk, String note) {
        return decides(trackingCode, "refer", Map.of("desk", desk, "note", note));
    }

    public final Reply approves(String trackingCode, Map<String, ?> decision) {
        return decides(trackingCode, "approve", decision);
    }

    public final Reply approvesFor(String trackingCode, String expert) {
        return approves(trackingCode, Map.of("assignee", expert));
    }

    public final Reply answersAtOnce(String trackingCode, String text) {
        return sends(Call.post("/requests/" + trackingCode + "/answer").form(new Multipart().field("text", text)));
    }

    public final Reply answersAtOnce(String trackingCode, Attachment file) {
        return sends(Call.post("/requests/" + trackingCode + "/answer").form(new Multipart().file("file", file)));
    }

    public final Reply seesTasks() {
        return seesTasks(Map.of("max", 100));
    }

    public final Reply seesTasks(Map<String, ?> filter) {
        return sends(filtered(Call.get("/tasks"), filter));
    }

    public final Reply opensTask(String task) {
        return sends(Call.get("/tasks/" + task));
    }

    public final Reply refersTask(String task, String expert, String instruction) {
        return sends(Call.post("/tasks/" + task + "/refer").json(Map.of("assignee", expert, "note", instruction)));
    }

    public final Reply answersTask(String task, String text, Attachment file) {
        return answersTask(task, new Multipart().field("text", text).file("file", file));
    }

    public final Reply answersTask(String task, String text) {
        return answersTask(task, new Multipart().field("text", text));
    }

    private Reply answersTask(String task, Multipart form) {
        return sends(Call.post("/tasks/" + task + "/answer").form(form));
    }

    public final Reply readsRegister(Map<String, ?> filter) {
        return sends(filtered(Call.get("/register"), filter));
    }

    /** The numbers of the register book under which no letter stands. */
    public final Reply readsGaps(Map<String, ?> filter) {
        return sends(filtered(Call.get("/register/gaps"), filter));
    }

    public final Reply readsOutbox(Map<String, ?> filter) {
        return sends(filtered(Call.get("/messages"), filter));
    }

    public final Reply retries(String message) {
        return sends(Call.post("/messages/" + message + "/retry"));
    }

    @Override
    public final Reply tries(Call call) {
        return sends(call);
    }

    /** A call of Alfresco's own interfaces, below the target itself. */
    public final Reply triesInAlfresco(Call call) {
        return wire.sendBeside(call.header("Authorization", authorization));
    }

    final Reply sends(Call call) {
        return wire.send(call.header("Authorization", authorization).header("Accept-Language", language));
    }

    private Reply decides(String trackingCode, String decision, Map<String, ?> content) {
        return sends(Call.post("/requests/" + trackingCode + "/" + decision).json(content));
    }

    static Call filtered(Call call, Map<String, ?> filter) {
        Call filtered = call;
        for (Map.Entry<String, ?> parameter : filter.entrySet()) {
            filtered = filtered.with(parameter.getKey(), parameter.getValue());
        }
        return filtered;
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
