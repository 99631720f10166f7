package org.storytank.drafting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that speaks the wires of real model servers, their ways to fail included. What it answers is said beforehand. */
public final class StubModel implements AutoCloseable {

    public static final String MODEL = "stub-7b";

    /** Writes an answer, headers and all. */
    @FunctionalInterface
    public interface Script {
        void answer(Reply reply) throws IOException;
    }

    private final HttpServer server;
    private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    public StubModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.createContext("/api/chat", this::answer);
        server.start();
    }

    public URI openAi() {
        return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
    }

    public URI ollama() {
        return URI.create("http://127.0.0.1:%d".formatted(server.getAddress().getPort()));
    }

    /** The next request is answered so. */
    public StubModel next(Script script) {
        scripts.add(script);
        return this;
    }

    /** Forgets what it was to answer to requests that never came. */
    public void forget() {
        scripts.clear();
    }

    /** The bodies of all requests so far. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** How many requests came, whatever was in them. */
    public int connections() {
        return connections.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        connections.incrementAndGet();
        try (exchange) {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var script = scripts.poll();
            if (script == null) {
                exchange.sendResponseHeaders(500, -1);
            } else {
                script.answer(new Reply(exchange, closing));
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    /** One answer being written. */
    public static final class Reply {
        private final HttpExchange exchange;
        private final CountDownLatch closing;

        private Reply(HttpExchange exchange, CountDownLatch closing) {
            this.exchange = exchange;
            this.closing = closing;
        }

        /** Server-sent events, as an OpenAI-compatible server writes them; each argument is the data of one. */
        public Reply events(String... data) throws IOException {
            var out = begin("text/event-stream", 0);
            for (var each : data) {
                write(out, "data: " + each + "\n\n");
            }
            return this;
        }

        /** An event with a name, after {@link #events}. */
        public Reply event(String name, String data) throws IOException {
            write(exchange.getResponseBody(), "event: %s\ndata: %s\n\n".formatted(name, data));
            return this;
        }

        /** Lines of JSON, as Ollama writes them. */
        public Reply lines(String... lines) throws IOException {
            var out = begin("application/x-ndjson", 0);
            for (var line : lines) {
                write(out, line + "\n");
            }
            return this;
        }

        /** Promises more than it sends, and breaks off. */
        public void brokenOff(String... data) throws IOException {
            var out = begin("text/event-stream", 1_000_000);
            for (var each : data) {
                write(out, "data: " + each + "\n\n");
            }
        }

        public void status(int status, String json) throws IOException {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }

        /** Says nothing more until the stub is closed. */
        public void hangs() {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private OutputStream begin(String type, long length) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, length);
            return exchange.getResponseBody();
        }

        private static void write(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** A chunk of an OpenAI-compatible answer with this text. */
    public static String chunk(String text) {
        return openAiChunk("{\"content\":\"" + text + "\"}", "null");
    }

    /** The chunk that says why it ends. */
    public static String finish(String reason) {
        return openAiChunk("{}", "\"" + reason + "\"");
    }

    /** The same as Mistral says it: with what was used. */
    public static String finishWithUsage(String reason) {
        var chunk = finish(reason);
        return chunk.substring(0, chunk.length() - 1)
                + ",\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":2,\"total_tokens\":7}}";
    }

    public static String usage() {
        return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"" + MODEL
                + "\",\"choices\":[],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":2,\"total_tokens\":7}}";
    }

    private static String openAiChunk(String delta, String reason) {
        return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"" + MODEL
                + "\",\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + reason + "}]}";
    }

    /** A line of an Ollama answer. */
    public static String line(String text) {
        return "{\"model\":\"" + MODEL
                + "\",\"created_at\":\"2026-11-23T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"" + text
                + "\"},\"done\":false}";
    }

    public static String lastLine(String reason) {
        return "{\"model\":\"" + MODEL
                + "\",\"created_at\":\"2026-11-23T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
                + "\"done_reason\":\"" + reason + "\",\"total_duration\":5,\"load_duration\":1,\"prompt_eval_count\":5,"
                + "\"prompt_eval_duration\":1,\"eval_count\":2,\"eval_duration\":1}";
    }
}
