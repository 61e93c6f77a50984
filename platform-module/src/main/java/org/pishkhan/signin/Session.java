// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Instant;
import org.pishkhan.request.MobileNumber;

/**
 * A citizen who has proven a mobile number.
 *
 * @param id 128 random bits in hexadecimal
 * @param lastSeenAt from when the sliding time counts
 */
public record Session(String id, MobileNumber mobile, Instant issuedAt, Instant lastSeenAt) {}
