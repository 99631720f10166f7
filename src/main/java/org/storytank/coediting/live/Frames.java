package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.Refused;
import org.storytank.coediting.Tickets;
import org.storytank.coediting.wire.FrameLimits;
import org.storytank.coediting.wire.FrameReader;
import org.storytank.coediting.wire.Message;
import org.storytank.coediting.wire.Messages;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.StateVector;

/** The bytes of the wire, read and written; {@code src/docs/coediting.md} describes them. */
@Component
public class Frames {

    static final int NUMBERED = 100;
    static final int STORED = 101;
    static final int CONDITION = 102;
    static final int TICKET = 103;
    static final int LEDGER = 104;
    static final int WELCOME = 105;
    static final int COPIED = 106;

    /** No awareness at all: keeps a Yjs client from taking a quiet server for a dead one. */
    static final byte[] STILL_HERE = awareness(new byte[] {0});

    private final Tickets tickets;
    private final FrameLimits limits;
    private final int copiedRuns;

    Frames(Tickets tickets, CoeditingSettings settings) {
        this.tickets = tickets;
        this.limits = new FrameLimits((int) settings.frameLimit().toBytes(), settings.messagesPerFrame());
        this.copiedRuns = settings.copiedRuns();
    }

    /** All messages of a frame. @throws Refused with {@link CloseCode#MALFORMED}: of a frame that is wrong somewhere nothing is used */
    public List<Inbound> read(byte[] frame) {
        try {
            var in = new FrameReader(frame, limits);
            var messages = new ArrayList<Inbound>();
            while (in.hasMore()) {
                read(in.next(), in).ifPresent(messages::add);
            }
            return messages;
        } catch (MalformedUpdate wrong) {
            throw new Refused(CloseCode.MALFORMED, wrong.getMessage());
        }
    }

    private Optional<Inbound> read(Message message, FrameReader in) {
        return switch (message) {
            case Message.SyncStep1(var known) -> Optional.of(new Inbound.WantsState(StateVector.decode(known)));
            case Message.SyncStep2(var update) -> Optional.of(change(0, update));
            case Message.SyncUpdate(var update) -> Optional.of(change(0, update));
            case Message.AwarenessUpdate(var states) -> Optional.of(new Inbound.Here(states));
            case Message.QueryAwareness() -> Optional.of(new Inbound.WhoIsHere());
            case Message.Auth _ -> throw malformed("an auth message, which only servers send");
            case Message.Unknown(var type) -> ours(type, in);
        };
    }

    private Optional<Inbound> ours(long type, FrameReader in) {
        return switch ((int) Math.min(type, Integer.MAX_VALUE)) {
            case NUMBERED -> Optional.of(numbered(in));
            case TICKET -> tickets.read(in.body().varString()).map(Inbound.Proof::new);
            case COPIED -> copied(in.body());
            default -> throw malformed("the unknown message type " + type + "; allowed: 0, 1, 3, 100, 103, 106");
        };
    }

    /** Beyond the bound, or of something that cannot be a document, it is dropped: it is only a hint. */
    private Optional<Inbound> copied(Lib0Reader in) {
        var source = in.varString();
        var runs = new ArrayList<Inbound.CopiedRun>();
        for (var left = in.count(5); left > 0; left--) {
            var run = new Inbound.CopiedRun(in.varUint(), in.varUint(), in.varUint(), in.varUint(), in.varUint());
            if (runs.size() < copiedRuns) {
                runs.add(run);
            }
        }
        try {
            return Optional.of(new Inbound.Copied(new DocumentId(source), runs, null));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Inbound numbered(FrameReader in) {
        var number = in.body().varUint();
        return switch (in.message()) {
            case Message.SyncStep2(var update) -> change(number, update);
            case Message.SyncUpdate(var update) -> change(number, update);
            default -> throw malformed("a number on a message that is no change");
        };
    }

    private static Inbound change(long number, byte[] update) {
        return new Inbound.Change(number, update, DecodedUpdate.read(update), List.of());
    }

    private static Refused malformed(String what) {
        return new Refused(CloseCode.MALFORMED, "The frame holds " + what);
    }

    static byte[] step1(StateVector known) {
        return Messages.write(new Message.SyncStep1(known.encode()));
    }

    static byte[] step2(byte[] update) {
        return Messages.write(new Message.SyncStep2(update));
    }

    static byte[] update(byte[] update) {
        return Messages.write(new Message.SyncUpdate(update));
    }

    static byte[] awareness(byte[] states) {
        return Messages.write(new Message.AwarenessUpdate(states));
    }

    static byte[] stored(long number) {
        var out = new Lib0Writer();
        out.varUint(STORED);
        out.varUint(number);
        return out.toBytes();
    }

    static byte[] condition(boolean storingFails) {
        var out = new Lib0Writer();
        out.varUint(CONDITION);
        out.varUint(storingFails ? 1 : 0);
        return out.toBytes();
    }

    static byte[] welcome(String json) {
        var out = new Lib0Writer();
        out.varUint(WELCOME);
        out.varString(json);
        return out.toBytes();
    }

    static byte[] ledger(byte[] json) {
        var out = new Lib0Writer(json.length + 12);
        out.varUint(LEDGER);
        out.varBytes(json);
        return out.toBytes();
    }
}
