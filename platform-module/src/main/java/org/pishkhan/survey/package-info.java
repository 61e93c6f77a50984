// SPDX-License-Identifier: Apache-2.0
/**
 * What citizens think of the service: who is asked after which step, invitations that are good for one vote, and votes that lead
 * back to nobody. Knows nothing of SMS, HTTP or Alfresco.
 */
package org.pishkhan.survey;
