package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** An update read and checked without a document, to be looked at and then applied without reading it again. */
public final class DecodedUpdate {

    final byte[] bytes;
    private final UpdateReader reader;
    private final DeletedRanges deleted;

    /** Highest client first; given away when the update is applied. */
    private Section @Nullable [] sections;

    private @Nullable List<Struct> structs;

    private DecodedUpdate(byte[] bytes, UpdateReader reader, Section[] sections, DeletedRanges deleted) {
        this.bytes = bytes;
        this.reader = reader;
        this.sections = sections;
        this.deleted = deleted;
    }

    /** Reads an update (V1). The array must not be written to as long as the answer is in use. */
    public static DecodedUpdate read(byte[] update) {
        var in = new Lib0Reader(update);
        var reader = new UpdateReader(in);
        var sections = new Section[in.count(3)];
        for (var i = 0; i < sections.length; i++) {
            sections[i] = reader.section();
        }
        if (sections.length > 1) {
            Arrays.sort(sections, (a, b) -> Long.compare(b.client.id, a.client.id));
            for (var i = 1; i < sections.length; i++) {
                if (sections[i].client == sections[i - 1].client) {
                    throw in.refuse(
                            Reason.CLIENT_TWICE,
                            "client " + sections[i].client.id + " has two sections; one is allowed");
                }
            }
        }
        var deleted = DeletedRanges.read(in);
        if (in.hasMore()) {
            throw in.refuse(Reason.TRAILING_BYTES, in.remaining() + " bytes follow the update");
        }
        return new DecodedUpdate(update, reader, sections, deleted);
    }

    /** What it inserts, clients in descending order. */
    public List<Struct> structs() {
        if (structs == null) {
            var list = new ArrayList<Struct>();
            for (var section : sections != null ? sections : read(bytes).sections) {
                for (var i = 0; i < section.count; i++) {
                    list.add(StructView.of(section.items[i], reader.in));
                }
            }
            structs = List.copyOf(list);
        }
        return structs;
    }

    /** What it deletes. */
    public DeleteSet deletes() {
        return deleted.toDeleteSet();
    }

    /** The bytes it was read from. */
    public byte[] encode() {
        return bytes.clone();
    }

    /** Items become part of a document, so a second document gets its own. */
    Section[] takeSections() {
        if (sections == null) {
            return read(bytes).takeSections();
        }
        var taken = sections;
        sections = null;
        return taken;
    }

    DeletedRanges deletedRanges() {
        return deleted;
    }
}
