// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;

/** Reading from the client: whatever fails there is the client's fault, unlike what fails on our disk. */
final class Wire {

    private Wire() {}

    /** Something that reads the body of a call. */
    interface Read<T> {
        T read() throws IOException;
    }

    static <T> T read(Read<T> part) {
        try {
            return part.read();
        } catch (IOException brokenOff) {
            throw Refusal.unreadable("Body broken off or malformed: " + brokenOff.getMessage());
        }
    }
}
