package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values one after the other, kept as the bytes that lib0 writes for them. */
final class AnyRun {

    byte[] bytes;
    int size;

    AnyRun(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    static AnyRun of(List<?> values) {
        var out = new Lib0Writer();
        values.forEach(value -> Any.write(out, value));
        return new AnyRun(out.toBytes(), out.size);
    }

    List<Object> values() {
        var in = new Lib0Reader(bytes, 0, size);
        var values = new ArrayList<>();
        while (in.hasMore()) {
            values.add(Any.read(in, 0));
        }
        return values;
    }

    /** Where the value with this number starts. */
    int offset(int number) {
        var in = new Lib0Reader(bytes, 0, size);
        for (var i = 0; i < number; i++) {
            Any.skip(in);
        }
        return in.at;
    }

    /** Keeps what comes before and answers the rest. */
    AnyRun splitAt(int number) {
        var at = offset(number);
        var rest = new AnyRun(Arrays.copyOfRange(bytes, at, size), size - at);
        size = at;
        return rest;
    }

    void append(AnyRun more) {
        if (bytes.length - size < more.size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more.size, size + (size >> 1)));
        }
        System.arraycopy(more.bytes, 0, bytes, size, more.size);
        size += more.size;
    }
}
