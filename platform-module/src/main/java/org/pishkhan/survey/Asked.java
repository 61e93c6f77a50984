// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import org.pishkhan.request.TrackingCode;

/**
 * A citizen who may vote once.
 *
 * @param service code of the service, empty when the request names none
 */
public record Asked(TrackingCode trackingCode, Stage stage, String desk, String service) {}
