package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** Reads JSON as strictly as {@code JSON.parse}; nesting is bounded. */
final class JsonParser {

    static final int DEPTH = 100;

    private final String text;
    private int at;

    JsonParser(String text) {
        this.text = text;
    }

    Object document() {
        var value = value(0);
        space();
        if (at < text.length()) {
            throw refuse();
        }
        return value;
    }

    private Object value(int depth) {
        if (depth > DEPTH) {
            throw MalformedUpdate.because(Reason.TOO_DEEP, at, "JSON is nested more than " + DEPTH + " deep");
        }
        space();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object object(int depth) {
        var object = new LinkedHashMap<String, Object>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return object;
        }
        while (true) {
            space();
            if (peek() != '"') {
                throw refuse();
            }
            var key = string();
            space();
            expect(':');
            object.put(key, value(depth + 1));
            space();
            if (peek() != ',') {
                expect('}');
                return JsObject.ordered(object);
            }
            at++;
        }
    }

    private Object list(int depth) {
        var list = new ArrayList<>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return list;
        }
        while (true) {
            list.add(value(depth + 1));
            space();
            if (peek() != ',') {
                expect(']');
                return list;
            }
            at++;
        }
    }

    private String string() {
        var from = ++at;
        while (true) {
            var c = peek();
            if (c == '"') {
                return text.substring(from, at++);
            }
            if (c == '\\') {
                return escaped(new StringBuilder().append(text, from, at));
            }
            if (c < 0x20) {
                throw refuse();
            }
            at++;
        }
    }

    private String escaped(StringBuilder out) {
        while (true) {
            var c = peek();
            at++;
            if (c == '"') {
                return out.toString();
            }
            if (c < 0x20) {
                throw refuse();
            }
            out.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                var unit = 0;
                for (var i = 0; i < 4; i++) {
                    var digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
                    if (digit < 0) {
                        throw refuse();
                    }
                    unit = unit << 4 | digit;
                    at++;
                }
                yield (char) unit;
            }
            default -> throw refuse();
        };
    }

    private Object number() {
        var from = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        return JsNumber.of(Double.parseDouble(text.substring(from, at)));
    }

    private void digits() {
        var from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw refuse();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw refuse();
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw refuse();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw refuse();
        }
        at++;
    }

    private MalformedUpdate refuse() {
        return new MalformedUpdate(Reason.INVALID_JSON, "a value is not JSON, from its character " + at + " on");
    }
}
