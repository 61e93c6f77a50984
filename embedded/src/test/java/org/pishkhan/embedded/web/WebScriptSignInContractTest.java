// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.embedded.web.SampleSite.basic;
import static org.pishkhan.embedded.web.SampleSite.json;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who calls a web script, as Alfresco's {@code RepositoryContainer} and its authenticators find out. */
class WebScriptSignInContractTest {

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";

    @RegisterExtension
    private static final SampleSite SITE = new SampleSite();

    // RepositoryContainer.executeScriptInternal
    @Test
    void refusesAGuestWhereAUserIsDemandedAndMindsNoneWhereNobodyIs() {
        assertThat(SITE.send(SITE.request("/alfresco/s/sample/mine?guest=true")
                                .header("Authorization", basic("expert-1:expert-1")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(SITE.get("/alfresco/s/sample/echo/x?guest=true").statusCode())
                .isEqualTo(200);
    }

    // BasicHttpAuthenticatorFactory.authenticate
    @Test
    void asksForCredentialsInTheScriptsFormat() {
        HttpResponse<String> answer = SITE.get("/alfresco/s/sample/mine");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Alfresco\"");
        assertThat(json(answer).getJSONObject("status").getInt("code")).isEqualTo(401);
    }

    // BasicHttpAuthenticatorFactory.authenticate, Authorization.setUser
    @Test
    void acceptsPasswordTicketAndTicketUser() {
        String ticket = ticket("expert-1");

        assertThat(userSeenBy(basic("expert-1:expert-1"))).isEqualTo("expert-1");
        assertThat(userSeenBy(basic(ticket))).isEqualTo("expert-1");
        assertThat(userSeenBy(basic("ROLE_TICKET:" + ticket))).isEqualTo("expert-1");
        assertThat(json(SITE.get("/alfresco/s/sample/mine?alf_ticket=" + ticket))
                        .getString("user"))
                .isEqualTo("expert-1");
    }

    // BasicHttpAuthenticatorFactory.authenticate
    @Test
    void refusesAWrongPasswordAWrongTicketAndAnotherScheme() {
        assertThat(mine(basic("expert-1:wrong")).statusCode()).isEqualTo(401);
        assertThat(mine(basic("ROLE_TICKET:nonsense")).statusCode()).isEqualTo(401);
        assertThat(mine("Bearer abc").statusCode()).isEqualTo(401);
    }

    // RepositoryContainer.checkScriptAccess
    @Test
    void letsOnlyAdministratorsCallAScriptForAdministrators() {
        HttpResponse<String> refused =
                SITE.send(SITE.request("/alfresco/s/sample/admin").header("Authorization", basic("expert-1:expert-1")));
        HttpResponse<String> answered =
                SITE.send(SITE.request("/alfresco/s/sample/admin").header("Authorization", basic("admin:admin")));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(answered.statusCode()).isEqualTo(200);
    }

    // RepositoryContainer.executeScriptInternal: authentication none never looks at credentials
    @Test
    void leavesThoseWhoNeedNotSignInUnknown() {
        HttpResponse<String> answer = SITE.send(
                SITE.request("/alfresco/s/sample/echo/x").header("Authorization", basic("expert-1:expert-1")));

        assertThat(json(answer).has("user")).isFalse();
    }

    // AuthenticationsImpl, AuthenticationTicketsEntityResource
    @Test
    void handsOutChecksAndWithdrawsTickets() {
        String ticket = ticket("expert-1");
        HttpRequest.Builder own = SITE.request(TICKETS + "/-me-").header("Authorization", basic(ticket));

        HttpResponse<String> checked = SITE.send(own.copy());
        HttpResponse<String> withdrawn = SITE.send(own.copy().DELETE());

        assertThat(json(checked).getJSONObject("entry").getString("id")).isEqualTo(ticket);
        assertThat(withdrawn.statusCode()).isEqualTo(204);
        assertThat(SITE.send(own.copy()).statusCode()).isEqualTo(401);
    }

    // AuthenticationsImpl.createTicket, ResponseWriter.renderErrorResponse
    @Test
    void refusesAWrongSignInWith403AndAnIncompleteOneWith400() {
        HttpResponse<String> wrong = signIn("{\"userId\":\"expert-1\",\"password\":\"wrong\"}");
        HttpResponse<String> incomplete = signIn("{\"userId\":\"expert-1\"}");

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(json(wrong).getJSONObject("error").getString("briefSummary")).contains("Login failed");
        assertThat(incomplete.statusCode()).isEqualTo(400);
    }

    private static String ticket(String user) {
        HttpResponse<String> answer = signIn(
                new JSONObject().put("userId", user).put("password", user).toString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).getJSONObject("entry").getString("id");
    }

    private static HttpResponse<String> signIn(String body) {
        return SITE.send(SITE.post(TICKETS, body).header("Content-Type", "application/json"));
    }

    private static String userSeenBy(String authorization) {
        return json(mine(authorization)).getString("user");
    }

    private static HttpResponse<String> mine(String authorization) {
        return SITE.send(SITE.request("/alfresco/s/sample/mine").header("Authorization", authorization));
    }
}
