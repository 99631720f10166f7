package org.storytank.graph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.storytank.graph.AskedAtDoor;
import org.storytank.graph.GraphSettings;

/**
 * Where a running place hands out a backup, and does what else its host asks: a socket in this machine's file system, for the user it runs as and for root. The operating
 * system says who calls, so there is no password and nothing is reachable from a network.
 */
@Component
class LocalDoor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LocalDoor.class);
    private static final String ASKED = "backup";

    private final PausableDriver driver;
    private final GraphSettings settings;
    private final Clock clock;
    private final List<AskedAtDoor> others;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private @Nullable ServerSocketChannel door;

    LocalDoor(PausableDriver driver, GraphSettings settings, Clock clock, List<AskedAtDoor> others) {
        this.driver = driver;
        this.settings = settings;
        this.clock = clock;
        this.others = others;
    }

    @Override
    public void start() {
        settings.doorPath().ifPresent(this::open);
    }

    private void open(Path path) {
        try {
            Files.createDirectories(path.getParent());
            // One that a killed process left; who has the database is alone in this folder.
            Files.deleteIfExists(path);
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            Thread.ofVirtual().name("backup-door").start(() -> answer(door));
        } catch (IOException | UnsupportedOperationException closed) {
            log.warn(
                    "Backups can only be made while this place is stopped: {} cannot be opened ({})",
                    path,
                    closed.getMessage());
        }
    }

    private void answer(ServerSocketChannel door) {
        while (door.isOpen()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().name("backup").start(() -> serve(caller));
            } catch (ClosedChannelException ended) {
                return;
            } catch (IOException e) {
                log.warn("Nobody could be let in at the backup door: {}", e.getMessage());
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                var in = new DataInputStream(Channels.newInputStream(caller));
                var out = new DataOutputStream(Channels.newOutputStream(caller))) {
            if (!isAllowed(caller)) {
                Frames.failed(out, "Only the user that runs this place, or root, may make a backup of it.");
            } else {
                answer(new String(in.readNBytes(ASKED.length()), UTF_8), caller, out);
            }
        } catch (IOException gone) {
            log.warn("A backup was not finished: {}", gone.getMessage());
        }
    }

    private boolean isAllowed(SocketChannel caller) throws IOException {
        var who = caller.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
        var us = Files.getOwner(settings.doorPath().orElseThrow());
        return who.equals(us) || who.getName().equals("root");
    }

    private void answer(String word, SocketChannel caller, DataOutputStream out) throws IOException {
        if (ASKED.equals(word)) {
            handOut(caller, out);
            return;
        }
        var asked = others.stream().filter(other -> other.word().equals(word)).findFirst();
        if (asked.isEmpty()) {
            Frames.failed(out, "This place does not know what '%s' is.".formatted(word));
            return;
        }
        try {
            Frames.done(out, asked.get().done());
        } catch (RuntimeException failed) {
            log.error("What the host asked for, '{}', failed", word, failed);
            Frames.failed(out, String.valueOf(failed.getMessage()));
        }
    }

    private void handOut(SocketChannel caller, DataOutputStream out) throws IOException {
        if (!oneAtATime.tryLock()) {
            Frames.failed(out, "Another backup is being made at this moment.");
            return;
        }
        try {
            Frames.done(out, made(caller, out));
        } catch (RuntimeException failed) {
            log.error("A backup failed", failed);
            Frames.failed(out, String.valueOf(failed.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    private String made(SocketChannel caller, DataOutputStream out) throws IOException {
        var began = System.nanoTime();
        var limit = settings.backupPause();
        try {
            var manifest = driver.whilePaused(limit, () -> {
                // Whoever asked and does not read on must not keep the writers waiting.
                var hurry = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
                var late = CompletableFuture.runAsync(() -> close(caller), hurry);
                try {
                    return Export.write(driver.direct(), Frames.to(out), clock.instant());
                } finally {
                    late.cancel(false);
                }
            });
            var waited = Duration.ofNanos(System.nanoTime() - began);
            log.info("A backup was made: {}; writing waited {} ms for it", manifest, waited.toMillis());
            return "%s; writing waited %d ms for it".formatted(manifest, waited.toMillis());
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void close(SocketChannel caller) {
        try {
            caller.close();
        } catch (IOException e) {
            log.warn("A backup that takes too long cannot be ended: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        try {
            if (door != null) {
                door.close();
                Files.deleteIfExists(settings.doorPath().orElseThrow());
            }
        } catch (IOException e) {
            log.warn("The backup door cannot be closed: {}", e.getMessage());
        }
        door = null;
    }

    @Override
    public boolean isRunning() {
        return door != null;
    }
}
