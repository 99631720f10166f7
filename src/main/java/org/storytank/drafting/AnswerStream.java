package org.storytank.drafting;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.storytank.drafting.Ending.Failed.Why;

/**
 * One answer on its way. Clients of models end a stream twice, or never, or as if it were whole when it broke: here the first ending
 * counts, only {@code STOP} means whole, and what comes after the ending is dropped.
 */
final class AnswerStream implements StreamingChatResponseHandler {

    private final AnswerListener listener;
    private final int longest;
    private final String asked;
    private final StringBuilder text = new StringBuilder();
    private @Nullable StreamingHandle handle;
    private @Nullable Ending ending;
    private long heard = System.nanoTime();
    private final long began = heard;

    /** @param longest in UTF-16 units @param asked the model's name, where its server does not say one */
    AnswerStream(AnswerListener listener, int longest, String asked) {
        this.listener = listener;
        this.longest = longest;
        this.asked = asked;
    }

    @Override
    public synchronized void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        heard(context.streamingHandle());
        var piece = partial.text();
        if (ending != null || piece == null || piece.isEmpty()) {
            return;
        }
        if (text.length() + piece.length() > longest) {
            end(new Ending.CutOff());
            return;
        }
        text.append(piece);
        listener.piece(piece);
    }

    /** What a model thinks aloud is nobody's text; it only shows that somebody is there. */
    @Override
    public synchronized void onPartialThinking(PartialThinking thinking, PartialThinkingContext context) {
        heard(context.streamingHandle());
    }

    private void heard(StreamingHandle from) {
        handle = from;
        heard = System.nanoTime();
        if (ending != null) {
            from.cancel();
        }
    }

    @Override
    public synchronized void onCompleteResponse(ChatResponse response) {
        end(endingOf(response));
    }

    @Override
    public synchronized void onError(Throwable error) {
        end(error instanceof ContentFilteredException ? new Ending.Filtered() : new Ending.Failed(why(error)));
    }

    /** At the person's word. */
    synchronized void stop() {
        end(new Ending.Stopped());
    }

    /** Whether it goes on; ends it when nothing came for too long, or when all of it takes too long. */
    synchronized boolean goesOn(Duration silentFor, Duration longestTime) {
        var now = System.nanoTime();
        if (now - heard > silentFor.toNanos() || now - began > longestTime.toNanos()) {
            end(new Ending.Silent());
        }
        return ending == null;
    }

    private void end(Ending how) {
        if (ending != null) {
            return;
        }
        ending = how;
        if (handle != null && !(how instanceof Ending.Finished)) {
            handle.cancel();
        }
        listener.ended(how);
    }

    private Ending endingOf(ChatResponse response) {
        var reason = response.metadata() == null ? null : response.finishReason();
        return switch (reason) {
            case null -> new Ending.Unfinished();
            case STOP -> finished(response);
            case LENGTH -> new Ending.CutOff();
            case CONTENT_FILTER -> new Ending.Filtered();
            case TOOL_EXECUTION, OTHER -> new Ending.Contradictory();
        };
    }

    private Ending finished(ChatResponse response) {
        var whole = response.aiMessage() == null ? null : response.aiMessage().text();
        if (text.isEmpty() || whole == null || !whole.contentEquals(text)) {
            return new Ending.Contradictory();
        }
        var model = response.modelName();
        var usage = response.tokenUsage();
        var tokens = usage == null || usage.totalTokenCount() == null ? 0 : usage.totalTokenCount();
        return new Ending.Finished(model == null || model.isBlank() ? asked : model, tokens);
    }

    private static Why why(Throwable error) {
        return switch (error) {
            case AuthenticationException _ -> Why.NOT_ALLOWED;
            case ModelNotFoundException _ -> Why.NO_SUCH_MODEL;
            case RateLimitException _ -> Why.TOO_MANY;
            case InvalidRequestException _ -> Why.NOT_ACCEPTED;
            case TimeoutException _ -> Why.TOO_SLOW;
            default -> Why.BROKEN;
        };
    }
}
