// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Captcha;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** Signing in with a one-time code, and every way in which it must not work. */
class SignInIT {

    private final Cast cast = new Cast();
    private final Citizen stranger = cast.stranger();

    @Test
    void aCitizenSignsInWithTheCodeFromTheSms() {
        View receipt = stranger.asksForACode().granted();

        Reply signedIn = stranger.signsInWith(stranger.newestCode());

        assertThat(receipt.number("expiresInSeconds")).isBetween(1, 300);
        assertThat(receipt.number("resendAfterSeconds")).isBetween(1, 60);
        assertThat(signedIn.status()).isEqualTo(201);
        assertThat(signedIn.granted().text("mobile")).isEqualTo(stranger.mobile());
        assertThat(String.join("\n", signedIn.headers().allValues("Set-Cookie")))
                .contains("HttpOnly", "SameSite=Strict");
        assertThat(stranger.listsRequests().granted().number("total")).isZero();
    }

    @Test
    void theNumberAndTheCodeMayBeTypedInPersianDigits() {
        String national = "0" + stranger.mobile().substring("+98".length());
        stranger.asksForACodeAs(PersianDigits.of(national)).granted();

        stranger.signsInWith(PersianDigits.of(stranger.newestCode())).granted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0912", "شماره", "0912123456789012"})
    void whatIsNoMobileNumberIsRefused(String spelling) {
        Reply refused = stranger.asksForACodeAs(spelling).refused(422, "validation-failed");

        assertThat(refused.view().list("invalidParams"))
                .extracting(param -> param.text("name"))
                .contains("mobile");
    }

    @Test
    void aWrongCodeIsRefused() {
        stranger.asksForACode().granted();

        stranger.signsInWith(otherThan(stranger.newestCode()))
                .refused(422, "validation-failed")
                .naming("code", "wrong");
        stranger.listsRequests().refused(401, "not-signed-in");
    }

    @Test
    void fiveWrongTriesMakeTheCodeVoid() {
        stranger.asksForACode().granted();
        String code = stranger.newestCode();
        for (int tried = 0; tried < 5; tried++) {
            stranger.signsInWith(otherThan(code)).refused(422, "validation-failed");
        }

        stranger.signsInWith(code).refused(422, "validation-failed").naming("code", "wrong");
    }

    @Test
    void aCodeWorksOnce() {
        stranger.asksForACode().granted();
        String code = stranger.newestCode();
        stranger.signsInWith(code).granted();

        stranger.signsInWith(code).refused(422, "validation-failed").naming("code", "wrong");
    }

    @Test
    void aCodeWorksOnlyInTheBrowserThatAskedForIt() {
        Citizen thief = cast.stranger(stranger.mobile());
        stranger.asksForACode().granted();
        String code = stranger.newestCode();

        thief.signsInWith(code).refused(422, "validation-failed").naming("code", "wrong");

        stranger.signsInWith(code).granted();
    }

    @Test
    void nobodyMakesTheCodeOfAnotherBrowserVoid() {
        Citizen thief = cast.stranger(stranger.mobile());
        stranger.asksForACode().granted();
        String code = stranger.newestCode();

        View receipt = thief.asksForACode().granted();
        for (int tried = 0; tried < 5; tried++) {
            thief.signsInWith(otherThan(code)).refused(422, "validation-failed");
        }

        assertThat(receipt.number("expiresInSeconds"))
                .as("the thief has no code")
                .isZero();
        stranger.signsInWith(code).granted();
    }

    @Test
    void nobodyLearnsWhetherACodeWasAskedFor() {
        Citizen newcomer = cast.stranger();
        stranger.asksForACode().granted();

        Reply wrong = stranger.signsInWith(otherThan(stranger.newestCode()));
        Reply unasked = newcomer.signsInWith("123456");

        assertThat(unasked.status()).isEqualTo(wrong.status());
        assertThat(withoutLogId(unasked)).isEqualTo(withoutLogId(wrong));
    }

    private static String withoutLogId(Reply reply) {
        return reply.text().replaceAll("\"logId\" *: *\"[^\"]*\"", "");
    }

    @Test
    void askingAgainAtOnceSendsNothingAndSaysHowLongToWait() {
        stranger.asksForACode().granted();
        String code = stranger.newestCode();

        View again = stranger.asksForACode().granted();

        assertThat(again.number("resendAfterSeconds")).isBetween(1, 60);
        stranger.signsInWith(code).granted();
        assertThat(cast.sms().to(stranger.mobile())).hasSize(1);
    }

    @Test
    void aWrongOrMissingCaptchaIsRefused() {
        stranger.asksForACode(stranger.mobile(), Captcha.failed(stranger.challenge()))
                .refused(422, "validation-failed")
                .naming("captcha", "invalid");
        stranger.asksForACode(stranger.mobile(), "bm8gY2FwdGNoYQ==")
                .refused(422, "validation-failed")
                .naming("captcha", "invalid");
        stranger.asksForACode(stranger.mobile(), "")
                .refused(422, "validation-failed")
                .naming("captcha", "required");
    }

    @Test
    void aCaptchaWorksOnce() {
        String captcha = Captcha.solve(stranger.challenge());
        stranger.asksForACode(stranger.mobile(), captcha).granted();
        Citizen other = cast.stranger();

        other.asksForACode(other.mobile(), captcha)
                .refused(422, "validation-failed")
                .naming("captcha", "used");
    }

    @Test
    void signingOutEndsTheSessionAlsoForAThiefOfItsCookie() {
        Citizen citizen = stranger.signedIn();
        String stolen = citizen.cookies();
        cast.stranger().listsRequestsWithStolen(stolen).granted();

        assertThat(citizen.signsOut().status()).isEqualTo(204);

        citizen.listsRequests().refused(401, "not-signed-in");
        cast.stranger().listsRequestsWithStolen(stolen).refused(401, "not-signed-in");
    }

    @Test
    void signingInAnewEndsTheFormerSession() {
        Citizen family = stranger.signedIn();
        String former = family.cookies();
        Citizen other = family.handsThePhoneTo(cast.stranger().mobile()).signedIn();

        cast.stranger().listsRequestsWithStolen(former).refused(401, "not-signed-in");
        other.listsRequests().granted();
    }

    @Test
    void aForgedSessionIsNoSession() {
        Citizen citizen = stranger.signedIn();
        String forged = citizen.cookies().replaceAll("(pishkhan_session=)(.)", "$1x$2");

        cast.stranger().listsRequestsWithStolen(forged).refused(401, "not-signed-in");
    }

    private static String otherThan(String code) {
        String digits = PersianDigits.folded(code);
        return String.format("%06d", (Integer.parseInt(digits) + 1) % 1_000_000);
    }
}
