package org.storytank.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Journeys that kill and start whole servers run one after the other, in whichever JVM: how long one takes to store says nothing beside another. */
final class OneAtATime implements BeforeAllCallback {

    private static final Path TURN = Path.of("target", "one-at-a-time.lock");

    @Override
    public void beforeAll(ExtensionContext journey) throws IOException {
        Files.createDirectories(TURN.getParent());
        var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        turn.lock();
        // Closed, and so given back, when the journey ends.
        journey.getStore(Namespace.create(OneAtATime.class)).put("turn", turn);
    }
}
