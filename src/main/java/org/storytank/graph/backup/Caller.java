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
public final class Caller {

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

    /**
     * Has a running place do this. Empty when none is running.
     *
     * @param word see {@link org.storytank.graph.AskedAtDoor} @return what was done, in words @throws NotBackedUp saying why not
     */
    public static Optional<String> asked(GraphSettings settings, String word) throws IOException {
        var running = knock(settings);
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(said(running.get(), word, OutputStream.nullOutputStream()));
    }

    static String backup(SocketChannel running, OutputStream file) throws IOException {
        return said(running, "backup", file);
    }

    private static String said(SocketChannel running, String word, OutputStream file) throws IOException {
        try (var in = new DataInputStream(Channels.newInputStream(running));
                var out = Channels.newOutputStream(running)) {
            out.write(word.getBytes(UTF_8));
            out.flush();
            return Frames.read(in, file);
        }
    }
}
