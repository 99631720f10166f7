package org.storytank.drafting;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks a model, and sees to it that every answer ends. */
@Component
class Asking implements DisposableBean {

    private static final long WATCHED_EVERY_MILLIS = 250;

    private final Models models;
    private final DraftingSettings settings;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("drafting-watch").factory());

    Asking(Models models, DraftingSettings settings) {
        this.models = models;
        this.settings = settings;
    }

    /** An answer that is on its way. */
    interface Asked {

        void stop();
    }

    /**
     * @param instruction what the model is to do, ours
     * @param material what it is to do it with, other people's words among it
     * @throws NoSuchElementException when there is no such model here
     */
    Asked ask(String model, String instruction, String material, AnswerListener listener) {
        var asked = models.find(model)
                .orElseThrow(() -> new NoSuchElementException("There is no model '%s' here".formatted(model)));
        var answer = new AnswerStream(listener, settings.characters(), model);
        Thread.ofVirtual().name("drafting-ask").start(() -> {
            try {
                asked.chat(List.of(SystemMessage.from(instruction), UserMessage.from(material)), answer);
            } catch (RuntimeException failure) {
                answer.onError(failure);
            }
        });
        watch(answer);
        return answer::stop;
    }

    private void watch(AnswerStream answer) {
        watch.schedule(
                () -> {
                    if (answer.goesOn(settings.silentFor(), settings.longest())) {
                        watch(answer);
                    }
                },
                WATCHED_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
