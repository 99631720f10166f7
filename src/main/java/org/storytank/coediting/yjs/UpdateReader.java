package org.storytank.coediting.yjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** Reads the structs of an update (V1) one by one and checks all that can be checked without a document. */
final class UpdateReader {

    private static final Content.Kind[] KINDS = Content.Kind.values();

    final Lib0Reader in;
    final Clients clients = new Clients();
    private final @Nullable String[] recentKeys = new String[16];
    private final Item.@Nullable Format[] recentFormats = new Item.Format[16];

    UpdateReader(Lib0Reader in) {
        this.in = in;
    }

    Section section() {
        var declared = in.count(2);
        var client = clients.get(in.varUint());
        var clock = in.clock();
        var section = new Section(client, clock, declared);
        for (var i = 0; i < declared; i++) {
            var from = in.at;
            var item = struct(client, clock);
            if (item.length == 0) {
                throw in.refuse(Reason.EMPTY_STRUCT, "a struct of client " + client.id + " covers no id");
            }
            if (item.length > Integer.MAX_VALUE - clock) {
                throw in.refuse(Reason.CLOCK_TOO_LARGE, "clocks go up to " + Integer.MAX_VALUE);
            }
            clock += item.length;
            section.add(item, from, in.at);
        }
        return section;
    }

    private Item struct(Client client, int clock) {
        var info = in.u8();
        var item = new Item();
        item.client = client;
        item.clock = clock;
        item.kind = (byte) (info & 0x1f);
        switch (item.kind) {
            case Item.GC -> {
                item.length = in.clock();
                item.deleted = true;
            }
            case Item.SKIP -> {
                if (info != Item.SKIP) {
                    throw in.refuse(Reason.UNKNOWN_CONTENT, "a gap has neither origin nor parent");
                }
                item.length = in.clock();
            }
            default -> {
                if (item.kind > Item.SKIP) {
                    throw in.refuse(Reason.UNKNOWN_CONTENT, "no content has the number " + item.kind + "; 1 to 9 have");
                }
                place(item, info);
                content(item);
            }
        }
        return item;
    }

    private void place(Item item, int info) {
        if ((info & 0x80) != 0) {
            item.originClient = clients.get(in.varUint());
            item.originClock = in.clock();
            mustBeEarlier(item, item.originClient, item.originClock);
        }
        if ((info & 0x40) != 0) {
            item.rightClient = clients.get(in.varUint());
            item.rightClock = in.clock();
            mustBeEarlier(item, item.rightClient, item.rightClock);
        }
        if ((info & 0xc0) == 0) {
            if (in.varUint() == 1) {
                item.place = key();
            } else {
                var parent = clients.get(in.varUint());
                var clock = in.clock();
                mustBeEarlier(item, parent, clock);
                item.place = new ParentId(parent, clock);
            }
            if ((info & 0x20) != 0) {
                item.parentSub = key();
            }
        }
    }

    /** The item that holds the parent, with the client as this update knows it. */
    record ParentId(Client client, int clock) {}

    private void mustBeEarlier(Item item, Client client, int clock) {
        if (client == item.client && clock >= item.clock) {
            throw in.refuse(
                    Reason.REFERS_TO_ITS_FUTURE,
                    "clock " + item.clock + " of client " + client.id + " builds on its own clock " + clock);
        }
    }

    private void content(Item item) {
        item.length = 1;
        switch (item.kind) {
            case Item.DELETED -> item.length = in.clock();
            case Item.JSON -> {
                var values = new String[in.count(1)];
                for (var i = 0; i < values.length; i++) {
                    var json = in.varString();
                    values[i] = json.equals("undefined") ? json : Json.write(Json.parse(json));
                }
                item.content = values;
                item.length = values.length;
            }
            case Item.BINARY -> item.content = in.varBytes();
            case Item.STRING -> {
                var bytes = in.count(1);
                item.text = in.at;
                item.length = Utf8.units(in.bytes, in.at, in.at + bytes);
                in.at += bytes;
            }
            case Item.EMBED -> item.content = Json.parse(in.varString());
            case Item.FORMAT -> item.content = format();
            case Item.TYPE -> item.content = type();
            case Item.ANY -> {
                item.length = in.count(1);
                var values = new Lib0Writer(16);
                for (var i = 0; i < item.length; i++) {
                    Any.copy(in, values);
                }
                item.content =
                        new AnyRun(values.size == values.bytes.length ? values.bytes : values.toBytes(), values.size);
            }
            case Item.DOC -> item.content = new Item.Subdoc(in.varString(), options(Any.read(in, 0)));
            default -> throw in.refuse(Reason.UNKNOWN_CONTENT, "no content has the number " + item.kind);
        }
    }

    private SharedType type() {
        var number = in.varUint();
        if (number >= KINDS.length) {
            throw in.refuse(Reason.UNKNOWN_TYPE, "no type has the number " + number + "; 0 to 6 have");
        }
        var kind = KINDS[(int) number];
        var named = kind == Content.Kind.XML_ELEMENT || kind == Content.Kind.XML_HOOK;
        return new SharedType(kind, named ? key() : null, null);
    }

    /** The same few keys come again and again: one String for each. */
    private String key() {
        var key = in.varString();
        var slot = key.hashCode() & recentKeys.length - 1;
        if (key.equals(recentKeys[slot])) {
            return recentKeys[slot];
        }
        recentKeys[slot] = key;
        return key;
    }

    private Item.Format format() {
        var key = key();
        var value = Json.parse(in.varString());
        if (value instanceof Map || value instanceof List) {
            // Objects are compared by identity, so each format keeps its own.
            return new Item.Format(key, value);
        }
        var slot = key.hashCode() * 31 + (value == null ? 0 : value.hashCode()) & recentFormats.length - 1;
        var recent = recentFormats[slot];
        var format = new Item.Format(key, value);
        if (format.equals(recent)) {
            return recent;
        }
        recentFormats[slot] = format;
        return format;
    }

    /** A subdocument's options as Yjs writes them back: only those that differ from its defaults. */
    private byte[] options(@Nullable Object read) {
        if (read == null || read == Undefined.UNDEFINED) {
            throw in.refuse(Reason.UNKNOWN_VALUE, "a subdocument needs options, an object");
        }
        var options = read instanceof Map<?, ?> map ? map : Map.of();
        var kept = new java.util.LinkedHashMap<String, Object>();
        if (options.containsKey("gc") && isFalsy(options.get("gc"))) {
            kept.put("gc", false);
        }
        if (!isFalsy(options.get("autoLoad"))) {
            kept.put("autoLoad", true);
        }
        var meta = options.get("meta");
        if (meta != null && meta != Undefined.UNDEFINED) {
            kept.put("meta", meta);
        }
        var out = new Lib0Writer(16);
        Any.write(out, kept);
        return out.toBytes();
    }

    private static boolean isFalsy(@Nullable Object value) {
        return value == null
                || value == Undefined.UNDEFINED
                || value.equals(false)
                || value.equals("")
                || value instanceof Number number && (number.doubleValue() == 0 || Double.isNaN(number.doubleValue()));
    }
}
