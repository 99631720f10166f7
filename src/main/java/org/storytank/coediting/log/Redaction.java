package org.storytank.coediting.log;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.Id;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Struct;

/**
 * Takes what stands under these ids out of stored bytes, for good. The ids stay, as deleted ones: everything that others wrote beside
 * them keeps its place. A pair of UTF-16 units that make one character goes whole, as half of it cannot be stored.
 */
public final class Redaction {

    private final DeleteSet ranges;

    public Redaction(DeleteSet ranges) {
        this.ranges = ranges;
    }

    public List<IdRun> ids() {
        return ranges.ranges().stream()
                .map(range -> new IdRun(range.client(), range.clock(), (int) range.length()))
                .toList();
    }

    /** The deletion of the same ids, for everybody who has the words in their copy. */
    public byte[] asDeletion() {
        return UpdateBytes.of(ranges);
    }

    /** The very same entry when it holds nothing of it. */
    public Entry redact(Entry entry) {
        var update = DecodedUpdate.read(entry.update());
        if (update.structs().stream().noneMatch(this::touches)) {
            return entry;
        }
        var structs = update.structs().stream()
                .flatMap(struct -> redact(struct).stream())
                .toList();
        return new Entry(entry.sender(), entry.at(), UpdateBytes.of(structs, update.deletes()), entry.credits());
    }

    private boolean touches(Struct struct) {
        return struct instanceof Struct.Item
                && ranges.ranges().stream()
                        .anyMatch(range -> range.client() == struct.client()
                                && range.clock() < struct.clock() + struct.length()
                                && struct.clock() < range.clock() + range.length());
    }

    private List<Struct> redact(Struct struct) {
        if (!(struct instanceof Struct.Item item) || !touches(struct) || item.content() instanceof Content.Deleted) {
            return List.of(struct);
        }
        return item.content() instanceof Content.Text(var text)
                ? cut(item, text)
                : List.of(part(item, 0, new Content.Deleted(item.length())));
    }

    /** Its text in parts: kept, deleted, kept … */
    private List<Struct> cut(Struct.Item item, String text) {
        var parts = new ArrayList<Struct>();
        var at = 0;
        for (var gone : within(item, text).entrySet()) {
            if (gone.getKey() > at) {
                parts.add(part(item, at, new Content.Text(text.substring(at, gone.getKey()))));
            }
            parts.add(part(item, gone.getKey(), new Content.Deleted(gone.getValue() - gone.getKey())));
            at = gone.getValue();
        }
        if (at < text.length()) {
            parts.add(part(item, at, new Content.Text(text.substring(at))));
        }
        return parts;
    }

    /** Offsets into the text, from (inclusive) → to (exclusive), sorted and disjoint. */
    private TreeMap<Integer, Integer> within(Struct.Item item, String text) {
        var hit = new java.util.BitSet(text.length());
        for (var range : ranges.ranges()) {
            if (range.client() == item.client()) {
                var from = Math.clamp(range.clock() - item.clock(), 0, text.length());
                var to = Math.clamp(range.clock() + range.length() - item.clock(), 0, text.length());
                if (from < to) {
                    hit.set(startOfCharacter(text, from), endOfCharacter(text, to));
                }
            }
        }
        var found = new TreeMap<Integer, Integer>();
        for (var from = hit.nextSetBit(0); from >= 0; from = hit.nextSetBit(found.get(from))) {
            found.put(from, hit.nextClearBit(from));
        }
        return found;
    }

    private static int startOfCharacter(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int endOfCharacter(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static Struct part(Struct.Item item, int offset, Content content) {
        var clock = item.clock() + offset;
        var length = content instanceof Content.Text(var text) ? text.length() : ((Content.Deleted) content).length();
        var origin = offset == 0 ? item.origin() : new Id(item.client(), clock - 1);
        return new Struct.Item(
                item.client(),
                clock,
                length,
                origin,
                item.rightOrigin(),
                parent(item, offset),
                item.parentSub(),
                content);
    }

    private static Struct.@Nullable Parent parent(Struct.Item item, int offset) {
        return offset == 0 ? item.parent() : null;
    }
}
