// SPDX-License-Identifier: Apache-2.0
/**
 * How a citizen proves a mobile number: captcha, one-time code, session, and the limits of each. Plain Java; what nodes
 * share is reached through a port.
 */
package org.pishkhan.signin;
