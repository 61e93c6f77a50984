// SPDX-License-Identifier: Apache-2.0
/**
 * What a run stands on: the target, the trial host when no target is given, the file where the SMS arrive, and the cast of actors.
 */
package org.pishkhan.acceptance.stage;
