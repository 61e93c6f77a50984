// SPDX-License-Identifier: Apache-2.0
/**
 * The public edge: the web scripts that citizens' pages call, without any login to Alfresco. Each reads its call, makes one
 * call of the desk, and shapes the answer; what a citizen may see is decided by the desk, not here.
 */
package org.pishkhan.intake;
