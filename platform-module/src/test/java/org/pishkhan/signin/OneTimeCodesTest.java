// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.request.Language;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.signin.OneTimeCodes.Receipt;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageTexts;
import org.pishkhan.sms.OneTimeLane;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.support.FakeGateway;
import org.pishkhan.support.FakeSecretKeys;
import org.pishkhan.support.FakeSignInStore;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.People;
import org.pishkhan.support.SetClock;

class OneTimeCodesTest {

    private static final CodeRules RULES =
            new CodeRules(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofMinutes(10), 3, 10, 5);
    private static final String BROWSER = "browser";
    private static final String PURPOSE = "sign-in";

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeSignInStore store = new FakeSignInStore();
    private final FakeGateway gateway = new FakeGateway();
    private final OneTimeLane lane = new OneTimeLane(
            gateway,
            new MessageTexts("سازمان", "Organisation", new CatalogueTitles(new FakeCatalogue())),
            new FakeTransactions(),
            "",
            100,
            clock,
            new Random(3));
    private final OneTimeCodes codes = new OneTimeCodes(store, lane, new FakeSecretKeys(), RULES, clock, new Random(4));

    @AfterEach
    void stop() {
        lane.stop();
    }

    @Test
    void sendsSixDigits() throws Exception {
        Receipt receipt = ask();

        assertThat(receipt).isEqualTo(new Receipt(300, 60, true));
        assertThat(sentCode()).matches("[0-9]{6}");
    }

    @Test
    void acceptsTheCodeOnce() throws Exception {
        ask();
        String code = sentCode();

        assertThat(verify(code)).isTrue();
        assertThat(verify(code)).as("used up").isFalse();
    }

    @Test
    void readsPersianDigitsAndBlanks() throws Exception {
        ask();
        StringBuilder persian = new StringBuilder(" ");
        sentCode()
                .chars()
                .forEach(digit -> persian.append((char) ('۰' + digit - '0')).append(' '));

        assertThat(verify(persian.toString())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef"})
    void refusesWhatIsNoCode(String typed) {
        ask();

        assertThat(verify(typed)).isFalse();
    }

    @Test
    void isVoidAfterFiveWrongTries() throws Exception {
        ask();
        String code = sentCode();
        for (int i = 0; i < 5; i++) {
            assertThat(verify(wrong(code))).isFalse();
        }

        assertThat(verify(code)).isFalse();
    }

    @Test
    void isGoodAfterFourWrongTries() throws Exception {
        ask();
        String code = sentCode();
        for (int i = 0; i < 4; i++) {
            assertThat(verify(wrong(code))).isFalse();
        }

        assertThat(verify(code)).isTrue();
    }

    @Test
    void expiresAfterFiveMinutes() throws Exception {
        ask();
        String code = sentCode();
        clock.pass(Duration.ofMinutes(5));

        assertThat(verify(code)).isFalse();
    }

    @Test
    void isGoodUntilThen() throws Exception {
        ask();
        String code = sentCode();
        clock.pass(Duration.ofMinutes(5).minusMillis(1));

        assertThat(verify(code)).isTrue();
    }

    @Test
    void isBoundToBrowserNumberAndPurpose() throws Exception {
        ask();
        String code = sentCode();

        assertThat(codes.verify(People.MARYAM, code, "other browser", PURPOSE)).isFalse();
        assertThat(codes.verify(People.HASSAN, code, BROWSER, PURPOSE)).isFalse();
        assertThat(codes.verify(People.MARYAM, code, BROWSER, "other purpose")).isFalse();
        assertThat(verify(code)).as("none of these used it up").isTrue();
    }

    @Test
    void staysGoodWhateverAnotherBrowserDoesWithTheNumber() throws Exception {
        ask();
        String code = sentCode();
        clock.pass(Duration.ofMinutes(1));
        codes.request(People.MARYAM, "thief", PURPOSE, Language.FA);
        String stolen = sentCode();
        for (int i = 0; i < 10; i++) {
            codes.verify(People.MARYAM, wrong(stolen), "thief", PURPOSE);
        }

        assertThat(codes.verify(People.MARYAM, stolen, "thief", PURPOSE))
                .as("the thief's own is void")
                .isFalse();
        assertThat(verify(code)).isTrue();
    }

    /** Whoever guesses at a number from ever new browsers. */
    @Test
    void allowsSoManyGuessesADayOverAllBrowsers() {
        for (int minute = 0; minute < Duration.ofDays(1).toMinutes(); minute++) {
            String browser = "thief " + minute;
            codes.request(People.MARYAM, browser, PURPOSE, Language.FA);
            for (int i = 0; i < 10; i++) {
                codes.verify(People.MARYAM, "", browser, PURPOSE);
            }
            clock.pass(Duration.ofMinutes(1));
        }

        int guesses =
                store.codes().stream().mapToInt(SignInStore.CodeRecord::tries).sum();
        assertThat(guesses).isEqualTo(RULES.perDay() * RULES.tries());
    }

    @Test
    void isVoidOnceAnotherWasSent() throws Exception {
        ask();
        String first = sentCode();
        clock.pass(Duration.ofMinutes(1));
        ask();
        String second = sentCode();

        assertThat(verify(first)).isFalse();
        assertThat(verify(second)).isTrue();
    }

    @Test
    void isKeptByNobodyInPlain() throws Exception {
        ask();
        String code = sentCode();

        assertThat(store.codes().toString()).doesNotContain(code).doesNotContain("9121234567");
    }

    @Test
    void isSaltedAnew() {
        ask();
        codes.request(People.HASSAN, BROWSER, PURPOSE, Language.FA);

        assertThat(store.codes()).extracting(SignInStore.CodeRecord::salt).doesNotHaveDuplicates();
        assertThat(store.codes().get(0).salt()).hasSize(32);
    }

    @Test
    void waitsAMinuteAndThenTwiceAsLong() {
        List<Receipt> receipts = new ArrayList<>();
        receipts.add(ask());
        clock.pass(Duration.ofSeconds(59));
        receipts.add(ask());
        clock.pass(Duration.ofSeconds(1));
        receipts.add(ask());
        clock.pass(Duration.ofSeconds(119));
        receipts.add(ask());
        clock.pass(Duration.ofSeconds(1));
        receipts.add(ask());

        assertThat(receipts)
                .containsExactly(
                        new Receipt(300, 60, true),
                        new Receipt(241, 1, false),
                        new Receipt(300, 120, true),
                        new Receipt(181, 1, false),
                        // the third within ten minutes: no more until the first is ten minutes old
                        new Receipt(300, 420, true));
    }

    @Test
    void sendsThreeInTenMinutes() {
        askAt(0, 60, 180);
        clock.pass(Duration.ofSeconds(419));

        assertThat(ask().sent()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(ask().sent()).isTrue();
    }

    @Test
    void sendsTenADay() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask().sent()).isTrue();
            clock.pass(Duration.ofMinutes(30));
        }

        Receipt eleventh = ask();

        assertThat(eleventh).isEqualTo(new Receipt(0, Duration.ofHours(19).toSeconds(), false));
        clock.pass(Duration.ofHours(19));
        assertThat(ask().sent()).isTrue();
    }

    @Test
    void countsANumberOverAllBrowsers() {
        ask();

        Receipt other = codes.request(People.MARYAM, "other browser", PURPOSE, Language.FA);

        assertThat(other).isEqualTo(new Receipt(0, 60, false));
    }

    @Test
    void countsEachNumberForItself() {
        ask();

        assertThat(codes.request(People.HASSAN, BROWSER, PURPOSE, Language.FA).sent())
                .isTrue();
    }

    @Test
    void leavesTheCodeGoodWhenNoOtherIsSent() throws Exception {
        ask();
        ask();

        assertThat(verify(sentCode())).isTrue();
    }

    private void askAt(int... seconds) {
        int passed = 0;
        for (int second : seconds) {
            clock.pass(Duration.ofSeconds(second - passed));
            passed = second;
            assertThat(ask().sent()).isTrue();
        }
    }

    private Receipt ask() {
        return codes.request(People.MARYAM, BROWSER, PURPOSE, Language.FA);
    }

    private boolean verify(String typed) {
        return codes.verify(People.MARYAM, typed, BROWSER, PURPOSE);
    }

    private String sentCode() throws InterruptedException {
        Message message = gateway.sent().poll(5, TimeUnit.SECONDS);
        assertThat(message).as("a message within five seconds").isNotNull();
        assertThat(message.to()).isEqualTo(new MobileNumber("+989121234567"));
        return message.text().substring(0, 6);
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
