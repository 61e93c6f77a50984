// SPDX-License-Identifier: Apache-2.0
/**
 * What the rules need of the platform they run on, as narrow ports, and their Alfresco adapters: transactions, identity,
 * exclusive jobs, time.
 */
package org.pishkhan.platform;
