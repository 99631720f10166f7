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
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.StateVector;

/** The bytes of the wire, read and written; {@code src/docs/coediting.md} describes them. */
@Component
public class Frames {

    static final int SYNC = 0;
    static final int AWARENESS = 1;
    static final int AUTH = 2;
    static final int QUERY_AWARENESS = 3;
    static final int NUMBERED = 100;
    static final int STORED = 101;
    static final int CONDITION = 102;
    static final int TICKET = 103;
    static final int LEDGER = 104;
    static final int WELCOME = 105;
    static final int COPIED = 106;

    private static final int STEP_1 = 0;
    private static final int STEP_2 = 1;
    private static final int UPDATE = 2;

    /** No awareness at all: keeps a Yjs client from taking a quiet server for a dead one. */
    static final byte[] STILL_HERE = awareness(new byte[] {0});

    private final Tickets tickets;
    private final int copiedRuns;

    Frames(Tickets tickets, CoeditingSettings settings) {
        this.tickets = tickets;
        this.copiedRuns = settings.copiedRuns();
    }

    /** All messages of a frame. @throws Refused with {@link CloseCode#MALFORMED}: of a frame that is wrong somewhere nothing is used */
    public List<Inbound> read(byte[] frame) {
        try {
            var in = new Lib0Reader(frame);
            var messages = new ArrayList<Inbound>();
            while (in.hasMore()) {
                readMessage(in, messages);
            }
            return messages;
        } catch (MalformedUpdate wrong) {
            throw new Refused(CloseCode.MALFORMED, wrong.getMessage());
        }
    }

    private void readMessage(Lib0Reader in, List<Inbound> messages) {
        var type = in.varUint();
        switch ((int) Math.min(type, Integer.MAX_VALUE)) {
            case SYNC -> messages.add(sync(0, in));
            case NUMBERED -> messages.add(numbered(in));
            case AWARENESS -> messages.add(new Inbound.Here(in.varBytes()));
            case QUERY_AWARENESS -> messages.add(new Inbound.WhoIsHere());
            case TICKET -> tickets.read(in.varString()).map(Inbound.Proof::new).ifPresent(messages::add);
            case COPIED -> copied(in).ifPresent(messages::add);
            default -> throw malformed("the unknown message type " + type + "; allowed: 0, 1, 3, 100, 103, 106");
        }
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
            return Optional.of(new Inbound.Copied(new DocumentId(source), runs));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Inbound numbered(Lib0Reader in) {
        var number = in.varUint();
        if (in.varUint() != SYNC) {
            throw malformed("a numbered message that is no sync message");
        }
        return sync(number, in) instanceof Inbound.Change change ? change : malformedNumber();
    }

    private static Inbound malformedNumber() {
        throw malformed("a number on a message that is no change");
    }

    private static Inbound sync(long number, Lib0Reader in) {
        var step = in.varUint();
        var bytes = in.varBytes();
        return switch ((int) Math.min(step, Integer.MAX_VALUE)) {
            case STEP_1 -> new Inbound.WantsState(StateVector.decode(bytes));
            case STEP_2, UPDATE -> new Inbound.Change(number, bytes, DecodedUpdate.read(bytes));
            default -> throw malformed("the unknown sync step " + step + "; allowed: 0, 1, 2");
        };
    }

    private static Refused malformed(String what) {
        return new Refused(CloseCode.MALFORMED, "The frame holds " + what);
    }

    static byte[] step1(StateVector known) {
        return sync(STEP_1, known.encode());
    }

    static byte[] step2(byte[] update) {
        return sync(STEP_2, update);
    }

    static byte[] update(byte[] update) {
        return sync(UPDATE, update);
    }

    private static byte[] sync(int step, byte[] body) {
        var out = new Lib0Writer(body.length + 12);
        out.varUint(SYNC);
        out.varUint(step);
        out.varBytes(body);
        return out.toBytes();
    }

    static byte[] awareness(byte[] states) {
        var out = new Lib0Writer(states.length + 12);
        out.varUint(AWARENESS);
        out.varBytes(states);
        return out.toBytes();
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
