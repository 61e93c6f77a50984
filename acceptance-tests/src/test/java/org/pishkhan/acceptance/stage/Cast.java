// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.net.URI;
import java.security.SecureRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.pishkhan.acceptance.actor.Administrator;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Colleague;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.actor.Secretary;
import org.pishkhan.acceptance.wire.Confidential;
import org.pishkhan.acceptance.wire.Wire;

/** The people of the demo organisation, and as many citizens as a scenario needs, each with a mobile number of their own. */
public final class Cast {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String PASSWORD = "demo";

    private final Target target;
    private final SmsSink sms;
    private final Function<URI, Wire> lines;

    /** At the target of the run. */
    public Cast() {
        this(Target.ofRun());
    }

    public Cast(Target target) {
        this(target, Wire::new);
    }

    /** @param lines makes each person's line to the target */
    public Cast(Target target, Function<URI, Wire> lines) {
        this.lines = lines;
        this.target = target;
        this.sms = new SmsSink(target.smsFile());
    }

    public Target target() {
        return target;
    }

    public SmsSink sms() {
        return sms;
    }

    /** Someone with a telephone who has not signed in. */
    public Citizen stranger() {
        return stranger("+98912" + String.format("%07d", RANDOM.nextInt(10_000_000)));
    }

    public Citizen stranger(String mobile) {
        Confidential.keepMobile(mobile);
        return new Citizen(wire(), sms, mobile);
    }

    /** A citizen who has signed in. */
    public Citizen citizen() {
        return stranger().signedIn();
    }

    /** Someone who neither signed in nor has an account. */
    public Passerby passerby() {
        return new Passerby(wire());
    }

    public Officer officer(String desk) {
        return new Officer(wire(), "officer-" + desk, PASSWORD, desk);
    }

    /** @param number 1, 2 or 3 */
    public Expert expert(int number) {
        return new Expert(wire(), "expert-" + number, PASSWORD);
    }

    public Secretary secretary() {
        return new Secretary(wire(), "secretary", PASSWORD);
    }

    /** Anyone with an account, by name. */
    public Colleague colleague(String userName) {
        return new Colleague(wire(), userName, PASSWORD);
    }

    public Administrator administrator() {
        String[] login = target.administrator().split(":", 2);
        return new Administrator(wire(), login[0], login[1]);
    }

    /** Someone who knows a user name and not the password. */
    public Expert impostor(String userName) {
        return new Expert(wire(), userName, "guessed");
    }

    private Wire wire() {
        return lines.apply(target.uri());
    }
}
