package org.storytank.graph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.Optional;
import org.storytank.graph.GraphSettings;

/** Whoever asks a running place at its door. */
final class Caller {

    private Caller() {}

    static boolean answers(GraphSettings settings) throws IOException {
        var running = knock(settings);
        if (running.isPresent()) {
            running.get().close();
        }
        return running.isPresent();
    }

    /** Empty when nobody is there. */
    static Optional<SocketChannel> knock(GraphSettings settings) {
        var door = settings.doorPath().filter(Files::exists);
        if (door.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(door.get())));
        } catch (IOException nobodyListens) {
            return Optional.empty();
        }
    }

    static String backup(SocketChannel running, OutputStream file) throws IOException {
        try (var in = new DataInputStream(Channels.newInputStream(running));
                var out = Channels.newOutputStream(running)) {
            out.write("backup".getBytes(UTF_8));
            out.flush();
            return Frames.read(in, file);
        }
    }
}
