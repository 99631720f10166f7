package org.storytank.source.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Gets a page of the public web. A name is looked up once, every address it has must be public, and the connection goes to the very
 * address that was checked: a name that answers otherwise a moment later leads nowhere. Each redirect is checked like the first
 * address. Nothing of ours is sent along.
 */
public final class PublicWeb {

    /** Looks names up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final Bounds bounds;
    private final Names names;
    private final Predicate<InetAddress> open;
    private final Predicate<Integer> ports;

    public PublicWeb(Bounds bounds) {
        this(bounds, InetAddress::getAllByName, PublicAddress::is, PORTS::contains);
    }

    /** @param open which addresses may be connected to @param ports and at which ports */
    PublicWeb(Bounds bounds, Names names, Predicate<InetAddress> open, Predicate<Integer> ports) {
        this.bounds = bounds;
        this.names = names;
        this.open = open;
        this.ports = ports;
    }

    /**
     * The page at an http or https address.
     *
     * @param accept the content types wanted, as in the header
     * @throws NotFetched when it may not be fetched, or what is there is no page
     * @throws IOException when the network or the other side fails
     */
    public Answer get(String address, String accept) throws IOException {
        var until = System.nanoTime() + bounds.time().toNanos();
        var at = uri(address);
        for (var hop = 0; hop <= bounds.redirects(); hop++) {
            var reply = ask(at, accept, until);
            if (reply.status() == 200) {
                return new Answer(at.toString(), reply.headers().getOrDefault("content-type", ""), reply.body());
            }
            var location = reply.headers().get("location");
            if (!REDIRECTS.contains(reply.status()) || location == null) {
                throw new NotFetched("the answer is %d".formatted(reply.status()));
            }
            at = next(at, location);
        }
        throw new NotFetched("more than %d redirects".formatted(bounds.redirects()));
    }

    private Reply ask(URI at, String accept, long until) throws IOException {
        var https = at.getScheme().equalsIgnoreCase("https");
        var port = at.getPort() < 0 ? https ? 443 : 80 : at.getPort();
        if (!ports.test(port)) {
            throw new NotFetched("port %d is not one of the web's".formatted(port));
        }
        var address = checked(at.getHost());
        try (var socket = new Socket()) {
            // Whatever the other side does, and however slowly: at that moment it is over.
            var over = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(left(until), NANOSECONDS));
            try {
                socket.connect(new InetSocketAddress(address, port), (int) Math.max(1, left(until) / 1_000_000));
                return talk(https ? secured(socket, at.getHost(), port) : socket, at, accept);
            } finally {
                over.cancel(false);
            }
        }
    }

    private Reply talk(Socket socket, URI at, String accept) throws IOException {
        var path = at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        var query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        var port = at.getPort() < 0 ? "" : ":" + at.getPort();
        var request = """
                GET %s%s HTTP/1.1\r
                Host: %s%s\r
                User-Agent: StoryTank (looks up what people cite)\r
                Accept: %s\r
                Accept-Encoding: identity\r
                Connection: close\r
                \r
                """.formatted(path, query, at.getHost(), port, accept);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return Reply.read(new BufferedInputStream(socket.getInputStream()), bounds.bytes());
    }

    private InetAddress checked(String host) throws IOException {
        var all = names.of(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        for (var address : all) {
            if (!open.test(address)) {
                throw new NotFetched("the address is not of the public web");
            }
        }
        if (all.length == 0) {
            throw new NotFetched("the name leads nowhere");
        }
        return all[0];
    }

    private static Socket secured(Socket socket, String host, int port) throws IOException {
        var secured =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(socket, host, port, true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static URI next(URI at, String location) throws NotFetched {
        try {
            return uri(at.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new NotFetched("a redirect leads to no address");
        }
    }

    private static URI uri(String address) throws NotFetched {
        try {
            var uri = URI.create(address);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new NotFetched("only http and https addresses are fetched");
    }

    private static long left(long until) throws NotFetched {
        var left = until - System.nanoTime();
        if (left <= 0) {
            throw new NotFetched("it took too long");
        }
        return left;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is over one way or the other.
        }
    }
}
