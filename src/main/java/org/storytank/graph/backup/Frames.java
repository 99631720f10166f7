package org.storytank.graph.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A backup on its way through the door: {@code length bytes} again and again, then {@code 0 summary} or {@code -1 reason}. */
final class Frames {

    private static final int DONE = 0;
    private static final int FAILED = -1;

    private Frames() {}

    /** What is written to it goes as frames. */
    static OutputStream to(DataOutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (length > 0) {
                    out.writeInt(length);
                    out.write(bytes, from, length);
                }
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        };
    }

    static void done(DataOutputStream out, String summary) throws IOException {
        out.writeInt(DONE);
        out.writeUTF(summary);
        out.flush();
    }

    static void failed(DataOutputStream out, String reason) throws IOException {
        out.writeInt(FAILED);
        out.writeUTF(reason);
        out.flush();
    }

    /** @return the summary @throws NotBackedUp with the reason */
    static String read(DataInputStream in, OutputStream file) throws IOException {
        for (var length = in.readInt(); ; length = in.readInt()) {
            switch (length) {
                case DONE -> {
                    return in.readUTF();
                }
                case FAILED -> throw new NotBackedUp(in.readUTF());
                default -> copy(in, file, length);
            }
        }
    }

    private static void copy(DataInputStream in, OutputStream file, int length) throws IOException {
        if (length < 0 || length > 1 << 24) {
            throw new IOException("The running place sent a piece of %d bytes".formatted(length));
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        file.write(bytes);
    }
}
