// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

/** Placeholder for javadoc links until the rules land. */
public final class Triage {
    private Triage() {}
}
