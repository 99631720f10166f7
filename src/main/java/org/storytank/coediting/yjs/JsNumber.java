package org.storytank.coediting.yjs;

/** Numbers as JavaScript sees them: an {@link Integer} where one fits, a {@link Double} otherwise. */
final class JsNumber {

    private static final long SAFE = 1L << 53;

    private JsNumber() {}

    static Number of(double value) {
        var whole = (int) value;
        return whole == value && whole != Integer.MIN_VALUE && (whole != 0 || 1 / value > 0) ? whole : (Number) value;
    }

    /** Any Java number but a BigInteger, which stands for a BigInt. */
    static double toDouble(Number number) {
        if (number instanceof Long value && Math.abs(value) > SAFE) {
            throw new IllegalArgumentException(value + " is no JavaScript number; use a BigInteger for a BigInt");
        }
        return number.doubleValue();
    }

    /** Number.prototype.toString, ECMA-262 6.1.6.1.20. */
    static String write(double value) {
        var whole = (long) value;
        if (whole == value && Math.abs(whole) < SAFE) {
            return Long.toString(whole);
        }
        if (Math.abs(value) == Double.MIN_VALUE) {
            // Java wants two digits here, JavaScript the fewest.
            return value < 0 ? "-5e-324" : "5e-324";
        }
        var text = Double.toString(Math.abs(value));
        var exponentAt = text.indexOf('E');
        var mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
        var point = mantissa.indexOf('.');
        var digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
        var exponent = point + (exponentAt < 0 ? 0 : Integer.parseInt(text.substring(exponentAt + 1)));
        var leading = 0;
        while (leading < digits.length() - 1 && digits.charAt(leading) == '0') {
            leading++;
        }
        digits = digits.substring(leading);
        exponent -= leading;
        var last = digits.length();
        while (last > 1 && digits.charAt(last - 1) == '0') {
            last--;
        }
        digits = digits.substring(0, last);
        return (value < 0 ? "-" : "") + layout(digits, exponent);
    }

    private static String layout(String digits, int exponent) {
        var count = digits.length();
        if (count <= exponent && exponent <= 21) {
            return digits + "0".repeat(exponent - count);
        }
        if (0 < exponent && exponent <= 21) {
            return digits.substring(0, exponent) + "." + digits.substring(exponent);
        }
        if (-6 < exponent && exponent <= 0) {
            return "0." + "0".repeat(-exponent) + digits;
        }
        var power = exponent - 1;
        var mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (power < 0 ? "-" : "+") + Math.abs(power);
    }
}
