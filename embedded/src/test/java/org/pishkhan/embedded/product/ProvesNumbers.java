// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.SolvedCaptcha;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.Language;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.signin.Captchas;
import org.pishkhan.signin.Captchas.Verdict;
import org.pishkhan.signin.CodeRules;
import org.pishkhan.signin.OneTimeCodes;
import org.pishkhan.signin.Session;
import org.pishkhan.signin.Sessions;
import org.pishkhan.signin.SignInStore;
import org.pishkhan.sms.OneTimeLane;

/** One-time codes, captchas and sessions when many try at the same moment. */
interface ProvesNumbers extends WithProduct {

    String RIGHT = "000000";
    String WRONG = "999999";
    String BROWSER = "0123456789abcdef";
    String PURPOSE = "test";

    @Test
    default void countsEveryWrongTryOfManyAtOnceAndComparesNoMoreThanFive() throws Exception {
        MobileNumber mobile = withACode();

        assertThat(tryAtOnce(mobile, WRONG, 20)).containsOnly(false);

        assertThat(product()
                        .jdbc()
                        .queryForObject(
                                "select max(tries) from pishkhan_otp where purpose = ?", Integer.class, PURPOSE))
                .isEqualTo(5);
        assertThat(tries(mobile, RIGHT)).isFalse();
    }

    @Test
    default void losesNoTryWhenFourAreMadeAtOnce() throws Exception {
        MobileNumber mobile = withACode();

        assertThat(tryAtOnce(mobile, WRONG, 4)).containsOnly(false);

        assertThat(tries(mobile, RIGHT)).isTrue();
    }

    @Test
    default void letsOneInWhenTheRightCodeIsGivenManyTimesAtOnce() throws Exception {
        MobileNumber mobile = withACode();

        assertThat(tryAtOnce(mobile, RIGHT, 8)).containsOnlyOnce(true);
    }

    @Test
    default void takesOneOfManyEqualCaptchasAtOnce() throws Exception {
        Captchas captchas = product().bean("pishkhan.signin.captchas", Captchas.class);
        String solution = SolvedCaptcha.of(captchas.challenge());

        List<Verdict> verdicts = AtOnce.all(
                8,
                Collections.<Callable<Verdict>>nCopies(8, () -> product().asPublic(() -> captchas.verify(solution))));

        assertThat(verdicts).containsOnlyOnce(Verdict.ACCEPTED);
        assertThat(verdicts).filteredOn(verdict -> verdict == Verdict.USED).hasSize(7);
    }

    @Test
    default void endsASessionForEveryCopyOfItsTokenAtTheNextCall() {
        Sessions sessions = product().bean("pishkhan.signin.sessions", Sessions.class);
        Session session = sessions.start(Product.newMobile());
        String early = sessions.renew(session);
        String late = sessions.renew(session);
        assertThat(product().asPublic(() -> sessions.open(early))).contains(session);

        product().asPublic(() -> {
            sessions.revoke(session);
            return true;
        });

        assertThat(product().asPublic(() -> sessions.open(early))).isEmpty();
        assertThat(product().asPublic(() -> sessions.open(late))).isEmpty();
    }

    private MobileNumber withACode() {
        MobileNumber mobile = Product.newMobile();
        product().jdbc().update("delete from pishkhan_otp where purpose = ?", PURPOSE);
        product().asPublic(() -> codes().request(mobile, BROWSER, PURPOSE, Language.FA));
        return mobile;
    }

    private List<Boolean> tryAtOnce(MobileNumber mobile, String code, int times) throws Exception {
        return AtOnce.all(times, Collections.<Callable<Boolean>>nCopies(times, () -> tries(mobile, code)));
    }

    private boolean tries(MobileNumber mobile, String code) {
        return product().asPublic(() -> codes().verify(mobile, code, BROWSER, PURPOSE));
    }

    /** With the module's own parts but for the dice, which always show zeros. */
    private OneTimeCodes codes() {
        return new OneTimeCodes(
                product().bean("pishkhan.store.signIn", SignInStore.class),
                product().bean("pishkhan.sms.oneTimeLane", OneTimeLane.class),
                product().bean("pishkhan.platform.secretKeys", SecretKeys.class),
                product().bean("pishkhan.signin.codeRules", CodeRules.class),
                Clock.systemUTC(),
                () -> 0L);
    }
}
