// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is refused as too large once more than a number of bytes was read from it. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream body, long most) {
        super(body);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw Refusal.tooLarge();
        }
    }
}
