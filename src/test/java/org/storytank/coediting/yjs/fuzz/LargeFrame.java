package org.storytank.coediting.yjs.fuzz;

import java.util.Random;
import org.storytank.coediting.yjs.Lib0Writer;

/** Updates whose every byte is meant to be dear. */
enum LargeFrame {
    /** Each client writes one character. */
    MANY_CLIENTS {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 11;
            out.varUint(count);
            for (var i = count; i > 0; i--) {
                section(out, 1, 100 + i);
                character(out, 't');
            }
            out.u8(0);
        }
    },
    /** One character a struct, each at the start: all conflict with all. */
    ALL_AT_THE_START {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 6;
            out.varUint(1);
            section(out, count, 7);
            for (var i = 0; i < count; i++) {
                character(out, 't');
            }
            out.u8(0);
        }
    },
    /** All begin at the start of a long text, each ends at another place, so that no comparison ends the search early. */
    ALL_WITH_ANOTHER_END {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 9;
            out.varUint(2);
            section(out, 1, 9);
            out.u8(4);
            out.u8(1);
            out.varString("t");
            out.varString("x".repeat(count));
            section(out, count, 8);
            for (var i = 0; i < count; i++) {
                out.u8(0x44);
                out.varUint(9);
                out.varUint(count - 1 - i);
                out.varString("y");
            }
            out.u8(0);
        }
    },
    /** Half stand far from their origin, half want to pass them: each time every origin has to be looked up. */
    ALL_FAR_FROM_THEIR_ORIGIN {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 20;
            out.varUint(2);
            section(out, count + 1, 7);
            character(out, 't');
            var chance = new Random(1);
            var right = new int[count + 1];
            var last = 0;
            for (var i = 1; i <= count; i++) {
                var origin = i == 1 ? 0 : 1 + chance.nextInt(i - 1);
                out.u8(right[origin] == 0 ? 0x84 : 0xc4);
                out.varUint(7);
                out.varUint(origin);
                if (right[origin] != 0) {
                    out.varUint(7);
                    out.varUint(right[origin]);
                }
                out.varString("x");
                right[i] = right[origin];
                right[origin] = i;
                last = right[i] == 0 ? i : last;
            }
            section(out, count, 8);
            for (var i = 0; i < count; i++) {
                out.u8(0x44);
                out.varUint(7);
                out.varUint(i == 0 ? count : last);
                out.varString("y");
            }
            out.u8(0);
        }
    },
    /** Every range of the delete set covers the same ids. */
    OVERLAPPING_DELETIONS {
        @Override
        void write(Lib0Writer out, int size) {
            out.u8(0);
            out.varUint(1);
            out.varUint(1);
            var count = size / 2;
            out.varUint(count);
            for (var i = 0; i < count; i++) {
                out.varUint(i % 9);
                out.varUint(9);
            }
        }
    },
    /** Everything waits for somebody unknown. */
    ALL_WAITING {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 12;
            out.varUint(count);
            for (var i = count; i > 0; i--) {
                section(out, 1, 100 + i);
                out.u8(0x84);
                out.varUint(5_000_000);
                out.varUint(3);
                out.varString("x");
            }
            out.u8(0);
        }
    },
    /** A map's key set again and again. */
    ONE_KEY {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 8;
            out.varUint(1);
            section(out, count, 7);
            for (var i = 0; i < count; i++) {
                out.u8(0x28);
                out.u8(1);
                out.varString("m");
                out.varString("k");
                out.u8(1);
                out.u8(126);
            }
            out.u8(0);
        }
    },
    /** Thousands of formats without text. */
    FORMATS_ALONE {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 10;
            out.varUint(1);
            section(out, count, 7);
            for (var i = 0; i < count; i++) {
                out.u8(0x06);
                out.u8(1);
                out.varString("t");
                out.varString("b" + i % 10);
                out.varString("1");
            }
            out.u8(0);
        }
    },
    /** Each root has one character. */
    MANY_ROOTS {
        @Override
        void write(Lib0Writer out, int size) {
            var count = size / 10;
            out.varUint(1);
            section(out, count, 7);
            for (var i = 0; i < count; i++) {
                out.u8(4);
                out.u8(1);
                out.varString("r" + i);
                out.varString("x");
            }
            out.u8(0);
        }
    };

    abstract void write(Lib0Writer out, int size);

    byte[] bytes(int size) {
        var out = new Lib0Writer();
        write(out, size);
        return out.toBytes();
    }

    private static void section(Lib0Writer out, int structs, int client) {
        out.varUint(structs);
        out.varUint(client);
        out.varUint(0);
    }

    private static void character(Lib0Writer out, char root) {
        out.u8(4);
        out.u8(1);
        out.varString(String.valueOf(root));
        out.varString("x");
    }
}
