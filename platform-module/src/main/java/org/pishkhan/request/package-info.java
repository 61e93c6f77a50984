// SPDX-License-Identifier: Apache-2.0
/**
 * What a request is: its states, facts, history and limits, and the port to where it is kept. Plain Java: the rules of
 * the desk that hold whoever asks. No Alfresco, no HTTP, no SMS.
 */
package org.pishkhan.request;
