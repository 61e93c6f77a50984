// SPDX-License-Identifier: Apache-2.0
/**
 * Scenarios on a real Alfresco's own interfaces: its REST API v1, CMIS and the web scripts that Share calls. Maven profile {@code
 * real}, against a URL only.
 */
package org.pishkhan.acceptance.real;
