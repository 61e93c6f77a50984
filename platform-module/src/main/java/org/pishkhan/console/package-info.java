// SPDX-License-Identifier: Apache-2.0
/**
 * The staff edge: the web scripts of the console and the repository actions, for users who are signed in to Alfresco. Each
 * reads its call, makes one call of the desk, and shapes the answer; web script, action, rule and task form of Share end in
 * the same call.
 */
package org.pishkhan.console;
