package org.storytank.explore.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.WrittenTexts;
import org.storytank.explore.search.Text.Label;
import org.storytank.explore.search.Text.Node;

/**
 * Keeps the indexes at what people wrote: one worker reads what changed and writes it, in batches, at most one in {@code index-every}. What it missed, because the place
 * was killed or the database away, the next sweep finds.
 */
@Component
@Order(60)
class Indexing implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);
    private static final int SWEPT_AT_ONCE = 20_000;

    private final Texts texts;
    private final WrittenTexts written;
    private final SearchSettings settings;
    private final Set<Node> changed = new LinkedHashSet<>();
    private final Set<PlaceId> opened = new LinkedHashSet<>();
    private boolean working;
    private boolean hurried;
    private long began;
    private boolean stopped;

    Indexing(Texts texts, WrittenTexts written, SearchSettings settings) {
        this.texts = texts;
        this.written = written;
        this.settings = settings;
        this.began = System.nanoTime() - settings.indexEvery().toNanos();
    }

    @Override
    public void run(ApplicationArguments args) {
        Thread.ofVirtual().name("search-sweep").start(this::sweep);
    }

    synchronized void changed(Node node) {
        changed.add(node);
        work();
    }

    /** The place was opened to everyone, or closed. */
    synchronized void opened(PlaceId place) {
        opened.add(place);
        work();
    }

    /** Finds what the indexes missed. */
    @Scheduled(
            initialDelayString = "${storytank.search.sweep-every:10m}",
            fixedDelayString = "${storytank.search.sweep-every:10m}")
    void sweep() {
        try {
            texts.wronglyKeyed().forEach(this::opened);
            texts.behind(SWEPT_AT_ONCE).forEach(this::changed);
        } catch (RuntimeException e) {
            log.warn("Search could not look for what it missed; it tries again later: {}", e.toString());
        }
    }

    /** Returns when everything told until now is in the indexes. */
    synchronized void settle() {
        hurried = true;
        notifyAll();
        while (working) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        hurried = false;
    }

    @EventListener
    synchronized void on(ContextClosedEvent closed) {
        stopped = true;
        changed.clear();
        opened.clear();
        notifyAll();
    }

    private void work() {
        if (!working && !stopped) {
            working = true;
            Thread.ofVirtual().name("search-indexing").start(this::workOff);
        }
    }

    private void workOff() {
        var more = true;
        while (more) {
            letChangesGather();
            var nodes = some(changed, settings.batch());
            var places = some(opened, 1);
            more = !nodes.isEmpty() || !places.isEmpty();
            places.forEach(place -> tried(() -> texts.rekey(place)));
            if (!nodes.isEmpty()) {
                indexTogether(nodes);
            }
            more = more || rest();
        }
    }

    private synchronized void letChangesGather() {
        var until = began + settings.indexEvery().toNanos();
        for (var left = until - System.nanoTime(); left > 0 && !hurried && !stopped; left = until - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        began = System.nanoTime();
    }

    /** False when there is nothing more to do; whoever comes next starts a new worker. */
    private synchronized boolean rest() {
        if (changed.isEmpty() && opened.isEmpty()) {
            working = false;
            notifyAll();
            return false;
        }
        return true;
    }

    private synchronized <T> List<T> some(Set<T> waiting, int atMost) {
        var some = waiting.stream().limit(atMost).toList();
        some.forEach(waiting::remove);
        return some;
    }

    /** What goes wrong with one, deleted meanwhile perhaps, must not keep the others waiting for the next sweep. */
    private void indexTogether(List<Node> nodes) {
        try {
            index(nodes);
        } catch (RuntimeException oneOfThem) {
            log.debug("Search takes up {} changes one by one: {}", nodes.size(), oneOfThem.toString());
            nodes.forEach(node -> tried(() -> index(List.of(node))));
        }
    }

    private void index(List<Node> nodes) {
        var read = new ArrayList<Text>();
        nodes.stream()
                .collect(Collectors.groupingBy(Node::label, Collectors.mapping(Node::id, Collectors.toList())))
                .forEach((label, ids) -> read.addAll(texts.read(label, ids)));
        texts.write(read.stream()
                .flatMap(text -> text.node().label() == Label.SCENE ? withWords(text) : Stream.of(text))
                .toList());
    }

    private Stream<Text> withWords(Text scene) {
        try {
            return Stream.of(scene.saying(written.of(new DocumentId(scene.node().id()))));
        } catch (RuntimeException e) {
            log.warn(
                    "The text of scene {} cannot be read for search: {}",
                    scene.node().id(),
                    e.toString());
            return Stream.empty();
        }
    }

    private static void tried(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            log.warn("Search could not take up a change; the next sweep does: {}", e.toString());
        }
    }
}
