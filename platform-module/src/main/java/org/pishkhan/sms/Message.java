// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;

/** One message to one citizen; its id is also the client id towards a provider, so that nothing is sent twice. */
public record Message(
        String id, Instant at, MobileNumber to, MessageKind kind, String text, Optional<TrackingCode> trackingCode) {}
