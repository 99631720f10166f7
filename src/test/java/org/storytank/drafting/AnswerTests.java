package org.storytank.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.drafting.StubModel.chunk;
import static org.storytank.drafting.StubModel.finish;
import static org.storytank.drafting.StubModel.lastLine;
import static org.storytank.drafting.StubModel.line;
import static org.storytank.drafting.StubModel.usage;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storytank.drafting.Ending.Failed.Why;

/** Each way in which streams of models were seen to end, over the real wire. */
class AnswerTests {

    static final ModelCard CARD = new ModelCard(
            "Stub",
            "7b",
            "Nobody",
            "this machine",
            "none",
            true,
            URI.create("https://models.example/data"),
            "-",
            "-",
            "-");

    private final StubModel stub = new StubModel();
    private final DraftingSettings settings = new DraftingSettings(
            Map.of(
                    "open", new ModelEndpoint(Wire.OPENAI, stub.openAi(), "k", StubModel.MODEL, CARD),
                    "ollama", new ModelEndpoint(Wire.OLLAMA, stub.ollama(), null, StubModel.MODEL, CARD),
                    "mistral", new ModelEndpoint(Wire.MISTRAL, stub.openAi(), "k", StubModel.MODEL, CARD)),
            Duration.ofSeconds(4),
            Duration.ofSeconds(20),
            800,
            50,
            12_000,
            500,
            "FR",
            new Budget(60_000, 200_000, 1_000_000));
    private final Asking asking = new Asking(new Models(settings), settings);

    @AfterEach
    void close() {
        asking.destroy();
        stub.close();
    }

    private final class Heard implements AnswerListener {
        final List<String> pieces = new CopyOnWriteArrayList<>();
        final List<Ending> endings = new CopyOnWriteArrayList<>();
        final CompletableFuture<Ending> ended = new CompletableFuture<>();

        @Override
        public void piece(String text) {
            pieces.add(text);
        }

        @Override
        public void ended(Ending ending) {
            endings.add(ending);
            ended.complete(ending);
        }

        Ending ending() {
            return ended.orTimeout(30, TimeUnit.SECONDS).join();
        }

        String text() {
            return String.join("", pieces);
        }
    }

    private Heard ask(String model) {
        var heard = new Heard();
        asking.ask(model, "Go on.", "The sea", heard);
        return heard;
    }

    private Heard asked(String model, StubModel.Script answer) {
        stub.next(answer);
        var heard = ask(model);
        heard.ending();
        // Asked once more, so that whatever the client still had to say about the first has been said.
        stub.next(reply -> reply.events(chunk("x"), finish("stop"), "[DONE]"));
        ask("open").ending();
        assertThat(heard.endings).hasSize(1);
        return heard;
    }

    @Test
    void anAnswerIsWholeWhenTheModelSaysSo() {
        var heard = asked(
                "open", reply -> reply.events(chunk("rose"), chunk(" early."), finish("stop"), usage(), "[DONE]"));

        assertThat(heard.ending()).isEqualTo(new Ending.Finished(StubModel.MODEL, 7));
        assertThat(heard.text()).isEqualTo("rose early.");
        assertThat(stub.heard().getFirst()).contains("Go on.", "The sea", StubModel.MODEL);
    }

    @Test
    void soIsOneOfMistralWhichCountsInItsLastChunk() {
        var heard = asked(
                "mistral",
                reply -> reply.events(chunk("rose"), chunk(" early."), StubModel.finishWithUsage("stop"), "[DONE]"));

        assertThat(heard.ending()).isEqualTo(new Ending.Finished(StubModel.MODEL, 7));
        assertThat(heard.text()).isEqualTo("rose early.");
    }

    @Test
    void soIsOneOfOllama() {
        var heard = asked("ollama", reply -> reply.lines(line("rose"), line(" early."), lastLine("stop")));

        assertThat(heard.ending()).isEqualTo(new Ending.Finished(StubModel.MODEL, 7));
        assertThat(heard.text()).isEqualTo("rose early.");
    }

    @Test
    void oneThatClosesWithoutAWordIsNotWhole() {
        var heard = asked("open", reply -> reply.events(chunk("rose")));

        assertThat(heard.ending()).isEqualTo(new Ending.Unfinished());
        assertThat(heard.text()).isEqualTo("rose");
    }

    @Test
    void oneWithAnErrorAmongItsDataIsNotWhole() {
        var heard = asked(
                "open",
                reply -> reply.events(
                        chunk("rose"), "{\"error\":{\"message\":\"out of memory\",\"type\":\"server_error\"}}"));

        assertThat(heard.ending()).isNotInstanceOf(Ending.Finished.class);
    }

    @Test
    void oneWithAnEventOfAnErrorFailed() {
        var heard = asked(
                "open",
                reply -> reply.events(chunk("rose")).event("error", "{\"error\":{\"message\":\"out of memory\"}}"));

        assertThat(heard.ending()).isEqualTo(new Ending.Failed(Why.BROKEN));
    }

    @Test
    void oneWithAPieceNobodyCanReadFailedAndWhatFollowsIsDropped() {
        var heard = asked(
                "open",
                reply -> reply.events(chunk("rose"), "{\"choices\":[{", chunk(" late."), finish("stop"), "[DONE]"));

        assertThat(heard.ending()).isEqualTo(new Ending.Failed(Why.BROKEN));
        assertThat(heard.text()).isEqualTo("rose");
    }

    @Test
    void oneThatIsBrokenOffFailed() {
        assertThat(asked("open", reply -> reply.brokenOff(chunk("rose"))).ending())
                .isEqualTo(new Ending.Failed(Why.BROKEN));
    }

    @Test
    void anAnswerThatIsNoStreamIsNone() {
        var heard = asked("open", reply -> reply.status(200, "{\"choices\":[{\"message\":{\"content\":\"rose\"}}]}"));

        assertThat(heard.ending()).isNotInstanceOf(Ending.Finished.class);
        assertThat(heard.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "429, TOO_MANY",
        "401, NOT_ALLOWED",
        "403, NOT_ALLOWED",
        "404, NO_SUCH_MODEL",
        "400, NOT_ACCEPTED",
        "500, BROKEN"
    })
    void aRefusalSaysWhatOneCanDoSomethingAbout(int status, Why why) {
        var heard = asked("open", reply -> reply.status(status, "{\"error\":{\"message\":\"no\",\"type\":\"t\"}}"));

        assertThat(heard.ending()).isEqualTo(new Ending.Failed(why));
    }

    @Test
    void oneThatRanIntoItsBoundIsCutOff() {
        assertThat(asked("open", reply -> reply.events(chunk("rose"), finish("length"), "[DONE]"))
                        .ending())
                .isEqualTo(new Ending.CutOff());
    }

    @Test
    void oneThatItsServerHeldBackIsFiltered() {
        assertThat(asked("open", reply -> reply.events(chunk("rose"), finish("content_filter"), "[DONE]"))
                        .ending())
                .isEqualTo(new Ending.Filtered());
    }

    @Test
    void anOllamaThatStopsInTheMiddleIsNotWaitedForForEver() {
        assertThat(asked("ollama", reply -> reply.lines(line("rose"))).ending()).isEqualTo(new Ending.Silent());
    }

    @Test
    void anErrorOfOllamaInTheMiddleFailed() {
        assertThat(asked("ollama", reply -> reply.lines(line("rose"), "{\"error\":\"out of memory\"}"))
                        .ending())
                .isEqualTo(new Ending.Failed(Why.BROKEN));
    }

    @Test
    void oneThatHangsIsGivenUp() {
        var heard = asked("open", reply -> reply.events(chunk("rose")).hangs());

        assertThat(heard.ending()).isEqualTo(new Ending.Silent());
        assertThat(heard.text()).isEqualTo("rose");
    }

    @Test
    void nothingIsHeardOfOneThatWasStopped() {
        stub.next(reply -> reply.events(chunk("rose")).hangs());
        var heard = new Heard();
        var asked = asking.ask("open", "Go on.", "The sea", heard);
        asked.stop();

        assertThat(heard.ending()).isEqualTo(new Ending.Stopped());
        assertThat(heard.endings).hasSize(1);
    }

    @Test
    void moreThanIsTakenIsCutOff() {
        var heard = asked(
                "open", reply -> reply.events(chunk("a".repeat(40)), chunk("b".repeat(40)), finish("stop"), "[DONE]"));

        assertThat(heard.ending()).isEqualTo(new Ending.CutOff());
        assertThat(heard.text()).hasSize(40);
    }

    @Test
    void anEmptyAnswerThatSaysItIsWholeIsNone() {
        assertThat(asked("open", reply -> reply.events(finish("stop"), "[DONE]"))
                        .ending())
                .isEqualTo(new Ending.Contradictory());
    }
}
