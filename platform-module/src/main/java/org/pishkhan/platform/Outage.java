// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

/** What keeps the whole desk from working, and passes once somebody has mended it. */
public enum Outage {
    /** The database cannot be reached, or has no connection to spare. */
    UNREACHABLE,
    /** A disk is full: that of the database, of the content store, or of temporary files. */
    STORAGE_FULL
}
