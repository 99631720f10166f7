package org.storytank.coediting.yjs.fuzz;

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
