// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import org.pishkhan.request.TrackingCode;

/**
 * What is to be entered in a register.
 *
 * @param template of the desk's register numbers
 * @param from who sends it: the citizen's name, or the unit for outgoing letters
 * @param receiver user name of the expert, or the citizen's name for outgoing letters
 */
public record Registration(
        String secretariat,
        String template,
        String desk,
        TrackingCode trackingCode,
        String from,
        String subject,
        String receiver) {}
