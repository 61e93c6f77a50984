// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Duration;

/**
 * The numbers of one-time codes.
 *
 * @param lifetime how long a code can be used
 * @param firstWait until the next code after the first; doubled after each further one
 * @param window the time in which {@code perWindow} codes may be sent to a number
 * @param perDay how many codes may be sent to a number within 24 hours
 * @param tries wrong tries after which a code is void
 */
public record CodeRules(Duration lifetime, Duration firstWait, Duration window, int perWindow, int perDay, int tries) {}
