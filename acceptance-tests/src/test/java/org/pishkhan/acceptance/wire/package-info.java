// SPDX-License-Identifier: Apache-2.0
/**
 * How the actors speak HTTP: one client, multipart forms, the captcha, and the check of every answer against the document of the
 * interface. Nothing here knows a scenario, and nothing outside here and {@code actor} knows a URL.
 */
package org.pishkhan.acceptance.wire;
