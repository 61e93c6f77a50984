// SPDX-License-Identifier: Apache-2.0
/**
 * The virus scanners that the desk can ask, in plain Java: ClamAV's daemon, or none. What a finding means for a file is
 * decided where files are read, and by the quarantine.
 */
package org.pishkhan.scan;
