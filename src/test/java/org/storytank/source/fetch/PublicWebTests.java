package org.storytank.source.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that means harm, on this machine; here 127.0.0.1 counts as public and every other address as it does outside. */
class PublicWebTests {

    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(5), 1000, 3);

    private final Map<String, List<String>> names = Map.of(
            "public.example", List.of("127.0.0.1"),
            "inside.example", List.of("127.0.0.2"),
            "both.example", List.of("127.0.0.1", "10.0.0.1"));
    private final List<String> lookedUp = new ArrayList<>();
    private HostileServer server;
    private String home;

    @BeforeEach
    void aServer() throws IOException {
        server = new HostileServer();
        home = "http://public.example:" + server.port();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aPageIsGotWithItsType() throws IOException {
        server.answers("/a?b=%20", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nTidesX");

        var answer = web().get(home + "/a?b=%20", "text/html");

        assertThat(new String(answer.body(), UTF_8)).isEqualTo("Tide");
        assertThat(answer.type()).isEqualTo("text/html");
    }

    @Test
    void aPageInPiecesIsPutTogether() throws IOException {
        server.answers(
                "/", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nTid\r\n2\r\nes\r\n0\r\n\r\n");

        assertThat(new String(web().get(home + "/", "text/html").body(), UTF_8)).isEqualTo("Tides");
    }

    @Test
    void aRedirectIsFollowedAndSaysWhereItEnded() throws IOException {
        server.redirects("/a", "/b").redirects("/b", home + "/c").answers("/c", "HTTP/1.1 200 OK\r\n\r\nend");

        assertThat(web().get(home + "/a", "text/html").at()).isEqualTo(home + "/c");
        assertThat(server.asked()).containsExactly("public.example/a", "public.example/b", "public.example/c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example:%d/secret",
                "//inside.example:%d/secret",
                "http://127.0.0.2:%d/secret",
                "http://[::1]:%d/secret",
                "http://[::ffff:127.0.0.2]:%d/secret",
                "http://0.0.0.0:%d/secret",
                "http://2130706434:%d/secret",
                "http://169.254.169.254/latest/meta-data",
                "http://both.example:%d/secret",
                "http://public.example@inside.example:%d/secret",
                "http://user:word@public.example:%d/secret",
                "http://public.example:22/secret",
                "file:///etc/passwd",
                "ftp://public.example/secret",
                "gopher://public.example/secret",
                "javascript:alert(1)",
                "http:",
                "http://",
                ":",
            })
    void aRedirectToAnywhereElseIsNotFollowed(String location) {
        server.redirects("/a", location.formatted(server.port())).answers("/secret", "HTTP/1.1 200 OK\r\n\r\nsecret");

        assertThatThrownBy(() -> web().get(home + "/a", "text/html")).isInstanceOf(IOException.class);
        assertThat(server.asked()).containsExactly("public.example/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://10.0.0.1/",
                        "http://169.254.169.254/",
                "http://192.168.0.1/", "https://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.1/",
                "http://1.1.1.1:8080/", "http://1.1.1.1:25/", "file:///etc/passwd", "http:///", "words"
            })
    void theProductItselfAsksNobodyInsideAndNoOtherPort(String address) {
        assertThatThrownBy(() -> new PublicWeb(BOUNDS).get(address, "text/html"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aNameIsLookedUpOnceForEachConnectionSoThatItCannotChangeItsMind() throws IOException {
        server.redirects("/a", "/b").answers("/b", "HTTP/1.1 200 OK\r\n\r\n");

        web().get(home + "/a", "text/html");

        assertThat(lookedUp).containsExactly("public.example", "public.example");
    }

    @Test
    void redirectsInACircleEnd() {
        server.redirects("/a", "/a");

        assertThatThrownBy(() -> web().get(home + "/a", "text/html")).hasMessageContaining("more than 3 redirects");
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void aBodyWithoutEndIsCut() throws IOException {
        server.plays("/", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            while (true) {
                out.write(new byte[8192]);
            }
        });

        assertThat(web().get(home + "/", "text/html").body()).hasSize(1000);
    }

    @Test
    void anAnswerDropByDropIsOverInTime() {
        server.plays("/", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            while (true) {
                out.write('x');
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
        var hurried = web(new Bounds(Duration.ofMillis(300), 1_000_000, 3));
        var start = System.nanoTime();

        assertThatThrownBy(() -> hurried.get(home + "/", "text/html")).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1",
                "SSH-2.0-OpenSSH\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n",
                "HTTP/1.1 302 Found\r\n\r\n",
                "HTTP/1.1 500 No\r\n\r\n",
            })
    void whatIsNoAnswerIsRefused(String bytes) {
        server.answers("/", bytes);

        assertThatThrownBy(() -> web().get(home + "/", "text/html")).isInstanceOf(NotFetched.class);
    }

    @Test
    void headersWithoutEndAreRefused() {
        server.answers("/line", "HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000));
        server.answers("/lines", "HTTP/1.1 200 OK\r\n" + "X: x\r\n".repeat(1000));

        assertThatThrownBy(() -> web().get(home + "/line", "text/html")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> web().get(home + "/lines", "text/html")).isInstanceOf(IOException.class);
    }

    private PublicWeb web() {
        return web(BOUNDS);
    }

    private PublicWeb web(Bounds bounds) {
        return new PublicWeb(
                bounds,
                this::named,
                address -> address.getHostAddress().equals("127.0.0.1") || PublicAddress.is(address),
                port -> port == 80 || port == 443 || port == server.port());
    }

    private InetAddress[] named(String host) throws UnknownHostException {
        lookedUp.add(host);
        if (!names.containsKey(host)) {
            return InetAddress.getAllByName(host);
        }
        var addresses = new ArrayList<InetAddress>();
        for (var address : names.get(host)) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses.toArray(InetAddress[]::new);
    }
}
