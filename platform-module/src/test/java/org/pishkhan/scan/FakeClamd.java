// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A daemon that speaks INSTREAM, or misbehaves. Serves one connection after the other. */
final class FakeClamd implements AutoCloseable {

    /** What it does with a connection. */
    interface Manner {
        void serve(DataInputStream in, OutputStream out) throws IOException;
    }

    private final ServerSocket server = new ServerSocket(0);
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();

    private FakeClamd(Manner manner) throws IOException {
        Thread thread = new Thread(() -> accept(manner), "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads the whole stream and says this. */
    static FakeClamd saying(String reply) throws IOException {
        return saying(reply.getBytes(StandardCharsets.UTF_8));
    }

    static FakeClamd saying(byte[] reply) throws IOException {
        FakeClamd[] self = new FakeClamd[1];
        self[0] = new FakeClamd((in, out) -> {
            self[0].received.add(stream(in));
            out.write(reply);
        });
        return self[0];
    }

    static FakeClamd behaving(Manner manner) throws IOException {
        return new FakeClamd(manner);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The next file that was sent to it. */
    byte[] received() throws InterruptedException {
        return received.take();
    }

    private void accept(Manner manner) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                manner.serve(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
            } catch (IOException gone) {
                // the next one, please
            }
        }
    }

    /** The command, and chunks up to the empty one. */
    static byte[] stream(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("Not INSTREAM: " + command);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            bytes.writeBytes(in.readNBytes(size));
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
