package org.storytank.source.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One reply of an HTTP/1.1 server on a connection that closes after it (RFC 9112).
 *
 * @param headers by their names in small letters; of several of one name the first
 */
record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final int LINE = 8192;
    private static final int LINES = 200;

    static Reply read(InputStream in, int mostBytes) throws IOException {
        var status = STATUS.matcher(line(in));
        if (!status.matches()) {
            throw new NotFetched("the answer is not HTTP");
        }
        var headers = headers(in);
        var chunked = headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked");
        var body = chunked ? chunks(in, mostBytes) : in.readNBytes(Math.min(mostBytes, length(headers)));
        return new Reply(Integer.parseInt(status.group(1)), headers, body);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (var number = 0; number < LINES; number++) {
            var line = line(in);
            if (line.isEmpty()) {
                return headers;
            }
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new NotFetched("the answer has too many headers");
    }

    private static int length(Map<String, String> headers) {
        var length = headers.getOrDefault("content-length", "");
        return length.matches("[0-9]{1,9}") ? Integer.parseInt(length) : Integer.MAX_VALUE;
    }

    private static byte[] chunks(InputStream in, int mostBytes) throws IOException {
        var body = new ByteArrayOutputStream();
        while (body.size() < mostBytes) {
            var size = line(in).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                throw new NotFetched("the answer is cut in no known way");
            }
            var length = Integer.parseInt(size, 16);
            if (length == 0) {
                break;
            }
            body.write(in.readNBytes(Math.min(length, mostBytes - body.size())));
            line(in);
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == LINE) {
                throw new NotFetched("the answer ends before it is whole");
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
