package org.storytank.explore.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Picture;
import org.storytank.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The picture: people pan it, press a thing to read it, unfold it. {@code frontend/explore/story-graph.ts} draws it. */
@Tag("story-graph")
@NpmPackage(value = "cytoscape", version = "3.34.4")
@JsModule("./explore/story-graph.ts")
class StoryGraph extends Component implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "explore.picture.";
    private static final String UNTITLED = "untitled";
    private static final JsonMapper json = JsonMapper.shared();

    private final transient Words words;
    private final SerializableConsumer<String> unfold;

    /** What the browser draws; {@code frontend/explore/picture.ts} names the same fields. */
    record Drawn(String about, List<DrawnNode> nodes, List<DrawnLink> links) {

        static Drawn of(Picture picture) {
            return new Drawn(
                    picture.about().map(Thing::toString).orElse(""),
                    picture.nodes().stream()
                            .map(node -> new DrawnNode(
                                    node.thing().toString(),
                                    node.thing().kind().word(),
                                    node.words(),
                                    node.within(),
                                    node.path(),
                                    node.machine(),
                                    node.withdrawn(),
                                    picture.more().getOrDefault(node.thing(), 0)))
                            .toList(),
                    picture.links().stream()
                            .map(link -> new DrawnLink(
                                    link.from().toString(),
                                    link.how().word(),
                                    link.to().toString()))
                            .toList());
        }
    }

    record DrawnNode(
            String id,
            String kind,
            String words,
            String within,
            String path,
            boolean machine,
            boolean withdrawn,
            int more) {}

    record DrawnLink(String from, String how, String to) {}

    /** @param unfold what happens when somebody unfolds a thing, by what {@link Thing#toString} says */
    StoryGraph(Words words, SerializableConsumer<String> unfold) {
        this.words = words;
        this.unfold = unfold;
    }

    void show(Picture picture) {
        getElement().callJsFunction("show", json.<JsonNode>valueToTree(Drawn.of(picture)));
    }

    @ClientCallable
    private void unfold(String thing) {
        unfold.accept(thing);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Map<String, String> spoken = new HashMap<>();
        words.in(event.getLocale()).forEach((key, pattern) -> {
            if (key.startsWith(WORDS)) {
                spoken.put(key.substring(WORDS.length()), pattern);
            } else if (key.startsWith("explore.kind.") || key.startsWith("explore.how.")) {
                spoken.put(key.substring("explore.".length()), pattern);
            }
        });
        spoken.put(UNTITLED, getTranslation("explore.untitled"));
        spoken.put("machine", getTranslation("explore.machine"));
        spoken.put("withdrawn", getTranslation("explore.withdrawn"));
        getElement().setPropertyJson("words", json.valueToTree(spoken));
    }
}
