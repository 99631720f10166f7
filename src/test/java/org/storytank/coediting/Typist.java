package org.storytank.coediting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.StateVector;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.coediting.yjs.YText;

/** Somebody who types, as a raw WebSocket client with a document of their own. */
public final class Typist implements WebSocket.Listener {

    private static final HttpClient http = HttpClient.newHttpClient();
    private static final long PATIENCE_SECONDS = 15;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final boolean numbers;
    private final YDoc doc;
    private final Map<Long, String> here = new TreeMap<>();
    private final List<String> ledgers = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final Map<Long, Long> sentAt = new HashMap<>();
    private final List<Long> latencies = new ArrayList<>();
    private final WebSocket socket;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private boolean synced;
    private boolean reads = true;
    private long sent;
    private long stored;
    private int condition;
    private int updatesHeard;
    private @Nullable String welcome;

    static Typist ours(URI address, Ticket ticket) {
        return new Typist(address, true, ticket.clientId());
    }

    static Typist foreign(URI address, long clientId) {
        return new Typist(address, false, clientId);
    }

    public Typist(URI address, boolean subProtocol, long clientId) {
        this(address, subProtocol, new YDoc(clientId, true));
    }

    /** Comes back with a document it has already. */
    public Typist(URI address, boolean subProtocol, YDoc doc) {
        this.numbers = subProtocol;
        this.doc = doc;
        var builder = http.newWebSocketBuilder();
        if (subProtocol) {
            builder.subprotocols("storytank.v1");
        }
        this.socket = builder.buildAsync(address, this).join();
    }

    // ——— doing

    /** Asks for the document and waits until it has come. */
    public Typist sync() {
        sendSync(0, locked(() -> doc.stateVector().encode()));
        await(() -> synced, "the document has come");
        return this;
    }

    public Typist type(int at, String words) {
        return edit(text -> text.insert(at, words));
    }

    public Typist append(String words) {
        return edit(text -> text.insert(text.length(), words));
    }

    public Typist edit(java.util.function.Consumer<YText> edits) {
        return sendChange(locked(() -> doc.transact(() -> edits.accept(doc.text("text")))));
    }

    /** Writes into the document at will, whatever the schema says. */
    public Typist change(java.util.function.Consumer<YDoc> edits) {
        return sendChange(locked(() -> doc.transact(() -> edits.accept(doc))));
    }

    public Typist sendChange(byte[] update) {
        return sendChange(2, update);
    }

    private Typist sendChange(int step, byte[] update) {
        lock.lock();
        try {
            if (!numbers) {
                return sendSync(step, update);
            }
            var out = new Lib0Writer();
            out.varUint(100);
            out.varUint(++sent);
            sentAt.put(sent, System.nanoTime());
            var message = sync(step, update);
            out.raw(message, 0, message.length);
            return send(out.toBytes());
        } finally {
            lock.unlock();
        }
    }

    public Typist sendSync(int step, byte[] body) {
        return send(sync(step, body));
    }

    private static byte[] sync(int step, byte[] body) {
        var out = new Lib0Writer();
        out.varUint(0);
        out.varUint(step);
        out.varBytes(body);
        return out.toBytes();
    }

    public Typist sendAwareness(long client, long clock, String json) {
        var states = new Lib0Writer();
        states.varUint(1);
        states.varUint(client);
        states.varUint(clock);
        states.varString(json);
        var out = new Lib0Writer();
        out.varUint(1);
        out.varBytes(states.toBytes());
        return send(out.toBytes());
    }

    public Typist sendQueryAwareness() {
        return send(new byte[] {3});
    }

    public Typist sendTicket(String token) {
        var out = new Lib0Writer();
        out.varUint(103);
        out.varString(token);
        return send(out.toBytes());
    }

    /** "The characters from {@code to} on are copies of those from {@code from} on." */
    public Typist sendCopied(String source, long fromClient, long fromClock, long toClient, long toClock, long length) {
        var out = new Lib0Writer();
        out.varUint(106);
        out.varString(source);
        out.varUint(1);
        out.varUint(fromClient);
        out.varUint(fromClock);
        out.varUint(toClient);
        out.varUint(toClock);
        out.varUint(length);
        return send(out.toBytes());
    }

    /** One after the other, as the socket wants it; a socket that is closed already is for the close code to tell. */
    public Typist send(byte[] frame) {
        return sendNext(() -> socket.sendBinary(ByteBuffer.wrap(frame), true));
    }

    public Typist say(String text) {
        return sendNext(() -> socket.sendText(text, true));
    }

    private Typist sendNext(Supplier<CompletableFuture<WebSocket>> send) {
        lock.lock();
        try {
            sending = sending.handle((_, _) -> 0).thenCompose(_ -> send.get());
        } finally {
            lock.unlock();
        }
        return this;
    }

    /** From now on nothing is read from the network. */
    public Typist stopReading() {
        locked(() -> reads = false);
        return this;
    }

    public void readOn() {
        locked(() -> reads = true);
        socket.request(Long.MAX_VALUE / 2);
    }

    public void leave() {
        socket.abort();
    }

    // ——— seeing

    public String text() {
        return locked(() -> doc.text("text").toString());
    }

    public YDoc doc() {
        return doc;
    }

    public long clientId() {
        return doc.clientId();
    }

    public Map<Long, String> here() {
        return locked(() -> Map.copyOf(here));
    }

    public String welcome() {
        await(() -> welcome != null, "the welcome has come");
        return String.valueOf(welcome);
    }

    public int firstMessageType() {
        await(() -> !types.isEmpty(), "a message has come");
        return types.getFirst();
    }

    /** The bodies of the messages 104 so far, once there are so many. */
    public List<String> ledgers(int atLeast) {
        await(() -> ledgers.size() >= atLeast, atLeast + " messages 104 have come");
        return locked(() -> List.copyOf(ledgers));
    }

    public int updatesHeard() {
        return locked(() -> updatesHeard);
    }

    public long stored() {
        return locked(() -> stored);
    }

    /** The number of the last change frame. */
    public long sent() {
        return locked(() -> sent);
    }

    public Typist awaitSent(long atLeast) {
        await(() -> sent >= atLeast, atLeast + " change frames are sent");
        return this;
    }

    /** Waits until no more than so many frames are under way; false when the socket closed first. */
    public boolean awaitUnderWay(long atMost) {
        try {
            await(() -> sent - stored <= atMost, "at most " + atMost + " frames are under way");
            return true;
        } catch (AssertionError closedOrLate) {
            if (closed.isDone()) {
                return false;
            }
            throw closedOrLate;
        }
    }

    public Typist awaitStored() {
        await(() -> stored >= sent, "frame " + sent + " is stored");
        return this;
    }

    public Typist awaitText(String words) {
        await(() -> doc.text("text").toString().equals(words), "the text is '" + words + "'");
        return this;
    }

    public Typist awaitCondition(int wanted) {
        await(() -> condition == wanted, "the condition is " + wanted);
        return this;
    }

    public Typist awaitMessages(int type, int atLeast) {
        await(
                () -> types.stream().filter(seen -> seen == type).count() >= atLeast,
                atLeast + " messages of type " + type);
        return this;
    }

    /** How many messages of this type came so far. */
    public long heard(int type) {
        return locked(() -> types.stream().filter(seen -> seen == type).count());
    }

    public Typist awaitHere(java.util.function.Predicate<Map<Long, String>> wanted, String what) {
        await(() -> wanted.test(here), what);
        return this;
    }

    public int closeCode() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The socket was not closed within " + PATIENCE_SECONDS + " s", e);
        }
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    private void await(BooleanSupplier wanted, String what) {
        lock.lock();
        try {
            var left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!wanted.getAsBoolean()) {
                if (left <= 0 || closed.isDone()) {
                    throw new AssertionError("Waited in vain until %s; text '%s', stored %d of %d, closed %s"
                            .formatted(what, doc.text("text"), stored, sent, closed.getNow(0)));
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(java.util.function.Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    // ——— hearing

    @Override
    public void onOpen(WebSocket webSocket) {
        webSocket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        pieces.writeBytes(bytes);
        if (last) {
            var frame = pieces.toByteArray();
            pieces.reset();
            lock.lock();
            try {
                hear(new Lib0Reader(frame));
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
        if (locked(() -> reads)) {
            webSocket.request(1);
        }
        return null;
    }

    private void hear(Lib0Reader in) {
        while (in.hasMore()) {
            var type = (int) in.varUint();
            types.add(type);
            switch (type) {
                case 0 -> hearSync(in);
                case 1 -> hearAwareness(new Lib0Reader(in.varBytes()));
                case 101 -> hearStored(in.varUint());
                case 102 -> condition = (int) in.varUint();
                case 104 -> ledgers.add(new String(in.varBytes(), UTF_8));
                case 105 -> welcome = in.varString();
                default -> throw new AssertionError("The server sent the unknown type " + type);
            }
        }
    }

    private void hearSync(Lib0Reader in) {
        var step = in.varUint();
        var body = in.varBytes();
        if (step == 0) {
            sendChange(1, doc.encodeSince(StateVector.decode(body)));
            return;
        }
        doc.apply(body);
        if (step == 1) {
            synced = true;
        } else {
            updatesHeard++;
        }
    }

    private void hearStored(long number) {
        var now = System.nanoTime();
        for (var frame = stored + 1; frame <= number; frame++) {
            latencies.add(now - sentAt.get(frame));
        }
        stored = number;
    }

    /** Nanoseconds from sending a change frame to being told that it is stored, for each that was. */
    public List<Long> latencies() {
        return locked(() -> List.copyOf(latencies));
    }

    private void hearAwareness(Lib0Reader in) {
        for (var left = in.varUint(); left > 0; left--) {
            var client = in.varUint();
            in.varUint();
            var json = in.varString();
            if (json.equals("null")) {
                here.remove(client);
            } else {
                here.put(client, json);
            }
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        over(code);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        over(1006);
    }

    private void over(int code) {
        closed.complete(code);
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
