package org.storytank.coediting.yjs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** lib0's {@code any}: JSON values, and undefined, BigInt (as BigInteger) and bytes. See dmonad/lib0, readAny. */
final class Any {

    private Any() {}

    static Object read(Lib0Reader in, int depth) {
        if (depth > JsonParser.DEPTH) {
            throw in.refuse(Reason.TOO_DEEP, "a value is nested more than " + JsonParser.DEPTH + " deep");
        }
        var tag = in.u8();
        return switch (tag) {
            case 127 -> Undefined.UNDEFINED;
            case 126 -> null;
            case 125 -> {
                var value = in.varInt();
                yield value == Long.MIN_VALUE ? (Number) (-0.0) : JsNumber.of(value);
            }
            case 124 -> JsNumber.of(Float.intBitsToFloat((int) in.bigEndian(4)));
            case 123 -> JsNumber.of(Double.longBitsToDouble(in.bigEndian(8)));
            case 122 -> BigInteger.valueOf(in.bigEndian(8));
            case 121 -> false;
            case 120 -> true;
            case 119 -> in.varString();
            case 118 -> {
                var count = in.count(2);
                var object = new LinkedHashMap<String, Object>();
                for (var i = 0; i < count; i++) {
                    var key = in.varString();
                    object.put(key, read(in, depth + 1));
                }
                yield JsObject.ordered(object);
            }
            case 117 -> {
                var count = in.count(1);
                var list = new ArrayList<>(Math.min(count, 64));
                for (var i = 0; i < count; i++) {
                    list.add(read(in, depth + 1));
                }
                yield list;
            }
            case 116 -> in.varBytes();
            default ->
                throw in.refuse(Reason.UNKNOWN_VALUE, "no kind of value has the number " + tag + "; 116 to 127 have");
        };
    }

    static void write(Lib0Writer out, Object value) {
        switch (value) {
            case null -> out.u8(126);
            case Undefined _ -> out.u8(127);
            case Boolean flag -> out.u8(flag ? 120 : 121);
            case String text -> {
                out.u8(119);
                out.varString(text);
            }
            case BigInteger big -> {
                out.u8(122);
                out.bigEndian(big.longValueExact(), 8);
            }
            case Number number -> writeNumber(out, JsNumber.toDouble(number));
            case byte[] bytes -> {
                out.u8(116);
                out.varBytes(bytes);
            }
            case List<?> list -> {
                out.u8(117);
                out.varUint(list.size());
                list.forEach(item -> write(out, item));
            }
            case Map<?, ?> object -> writeObject(out, object);
            default ->
                throw new IllegalArgumentException(value.getClass().getName() + " cannot be shared. Allowed: Map, List,"
                        + " String, Number, BigInteger, Boolean, byte[], null.");
        }
    }

    @SuppressWarnings("unchecked")
    private static void writeObject(Lib0Writer out, Map<?, ?> object) {
        out.u8(118);
        out.varUint(object.size());
        JsObject.ordered((Map<String, ?>) object).forEach((key, member) -> {
            out.varString(key);
            write(out, member);
        });
    }

    private static void writeNumber(Lib0Writer out, double value) {
        if (value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE) {
            out.u8(125);
            out.varInt((long) Math.abs(value), value < 0 || value == 0 && 1 / value < 0);
        } else if ((float) value == value) {
            out.u8(124);
            out.bigEndian(Float.floatToIntBits((float) value), 4);
        } else {
            out.u8(123);
            out.bigEndian(Double.doubleToLongBits(value), 8);
        }
    }

    /** The value's bytes as lib0 would write it, whatever way it was written here. */
    static void copy(Lib0Reader in, Lib0Writer out) {
        var from = in.at;
        switch (in.u8()) {
            case 126, 127, 121, 120 -> out.u8(in.bytes[from]);
            case 119 -> {
                in.skipString();
                copyIfCanonical(in, from, out);
            }
            default -> {
                in.at = from;
                write(out, read(in, 0));
            }
        }
    }

    private static void copyIfCanonical(Lib0Reader in, int from, Lib0Writer out) {
        if (in.canonical) {
            out.raw(in.bytes, from, in.at);
        } else {
            in.at = from;
            write(out, read(in, 0));
        }
    }

    /** Passes over a value that has been checked before. */
    static void skip(Lib0Reader in) {
        read(in, 0);
    }
}
