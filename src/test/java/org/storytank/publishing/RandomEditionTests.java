package org.storytank.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.live.RandomWriters;
import org.storytank.provenance.Article50;
import org.storytank.provenance.Manifest.Kind;
import org.storytank.publishing.format.Edition;
import org.storytank.publishing.format.Format;
import org.storytank.publishing.format.Section;
import org.storytank.publishing.format.Work;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whatever people did with a machine's words before a text was handed out: in every format, as a program of others reads it, each
 * character of a machine is labelled and none of a person is.
 */
class RandomEditionTests {

    private static final int STEPS = 400;
    private static final String MACHINES = "machine-";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Map<Character, Boolean> truth = Map.of();

    /** What a file says of each character that stands in it. */
    private final Map<Character, Boolean> labelled = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void eachCharacterOfAMachineIsLabelledAndNoneOfAPerson(Format format) throws Exception {
        var writers = new RandomWriters(seed);
        writers.write(STEPS);
        var written = formatted(writers.written());
        truth = writers.machines();
        var standing = text(written)
                .chars()
                .mapToObj(character -> (char) character)
                .filter(truth::containsKey)
                .collect(Collectors.toSet());

        var file = format.slot().fill(format.content(edition(SceneParagraphs.of(written, notes(text(written))))), "{}");
        switch (format) {
            case HTML -> readPage(new String(file, UTF_8));
            case EPUB -> readBook(file);
            case MARKDOWN -> readMarkdown(new String(file, UTF_8));
            case JSON -> readData(file);
        }

        truth.keySet().retainAll(standing);
        assertThat(truth.values()).as("seed %d", seed).contains(true, false);
        assertThat(labelled).as("seed %d, %s", seed, format).isEqualTo(truth);
    }

    /** The same words in pieces of random looks. */
    private AttributedText formatted(AttributedText written) {
        var text = text(written);
        var pieces = new ArrayList<TextPiece>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = Math.min(text.length(), from + 1 + random.nextInt(20));
            pieces.add(new TextPiece(
                    text.substring(from, to),
                    switch (random.nextInt(6)) {
                        case 0 -> Map.of("bold", true);
                        case 1 -> Map.of("italic", true, "bold", true);
                        case 2 -> Map.of("link", "https://x.example/" + from);
                        case 3 -> Map.of("blockquote", true);
                        default -> Map.of();
                    }));
        }
        return new AttributedText(pieces, written.authorship(), written.runs());
    }

    /** Numbers of sources in random places. */
    private Map<Integer, List<Integer>> notes(String text) {
        var notes = new HashMap<Integer, List<Integer>>();
        for (var number = 1; number <= 20; number++) {
            notes.put(1 + random.nextInt(text.length()), List.of(number));
        }
        return notes;
    }

    private static String text(AttributedText written) {
        return written.pieces().stream().map(TextPiece::text).collect(Collectors.joining());
    }

    private static Edition edition(List<SceneParagraphs.Draft> drafts) {
        var paragraphs = drafts.stream()
                .map(draft -> SceneParagraphs.placed(draft, Map.of()))
                .toList();
        return new Edition(
                new Work(
                        Kind.STORY,
                        "A story",
                        "https://tank.example/read/stories/s1",
                        List.of(new Section("A scene", Optional.empty(), paragraphs, List.of())),
                        List.of(),
                        List.of(),
                        new Article50(true, false, false, Optional.empty()),
                        List.of()),
                "m1",
                java.time.Instant.EPOCH,
                Locale.ENGLISH,
                "https://tank.example/provenance/m1",
                Optional.empty(),
                (key, _) -> key.contains("badge") ? "AI" : key,
                "");
    }

    /** By jsoup; the badge is what is seen before the words, the class and the disclosure what programs find. */
    private void readPage(String page) {
        Jsoup.parse(page)
                .select("section[data-part]")
                .forEach(section -> section.traverse((node, _) -> {
                    if (node instanceof TextNode text) {
                        var span = text.parent().closest("span[data-class]");
                        note(text.getWholeText(), span != null && isLabelled(span));
                    }
                }));
    }

    private static boolean isLabelled(org.jsoup.nodes.Element span) {
        var machine = span.attr("data-class").startsWith(MACHINES);
        var badge = span.previousElementSibling();
        assertThat(badge != null && badge.is("b.badge") && badge.text().startsWith("AI"))
                .isEqualTo(machine);
        assertThat(span.attr("ai-disclosure").startsWith("ai-")).isEqualTo(machine);
        assertThat(span.attr("data-digital-source-type").endsWith("/trainedAlgorithmicMedia"))
                .isEqualTo(machine);
        return machine;
    }

    /** By the zip and the XML parser of the JDK, which the writer does not use for reading. */
    private void readBook(byte[] book) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("EPUB/s[0-9]+\\.xhtml")) {
                    var factory = DocumentBuilderFactory.newInstance();
                    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                    var spans = factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()))
                            .getElementsByTagName("*");
                    for (var i = 0; i < spans.getLength(); i++) {
                        read((Element) spans.item(i));
                    }
                }
            }
        }
    }

    /** The characters that stand directly in this element. */
    private void read(Element element) {
        var span = element;
        while (!span.hasAttribute("data-class") && span.getParentNode() instanceof Element around) {
            span = around;
        }
        var machine = span.getAttribute("data-class").startsWith(MACHINES);
        assertThat(span.getAttribute("data-ai-disclosure").startsWith("ai-")).isEqualTo(machine);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                note(child.getNodeValue(), machine);
            }
        }
    }

    /** The block by what its format says, graphemes by the JDK; the words by commonmark, which finds a mark in each paragraph that needs one. */
    private void readMarkdown(String file) {
        var graphemes = Pattern.compile("\\X")
                .matcher(file)
                .results()
                .map(found -> found.group())
                .toList();
        var block = file.substring(file.lastIndexOf("\n---\n") + 5);
        for (var line : block.split("\n")) {
            var key = Pattern.compile(".*<storytank:([a-z-]+)/?[^>]*>: (.*)").matcher(line);
            if (key.matches()) {
                for (var range : key.group(2).strip().split(" ")) {
                    var from = Integer.parseInt(range.split(",")[0]);
                    var length = Integer.parseInt(range.split(",")[1]);
                    note(
                            String.join("", graphemes.subList(from, from + length)),
                            key.group(1).startsWith(MACHINES));
                }
            }
        }
        var known = Map.copyOf(labelled);
        Parser.builder().build().parse(file).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                var words = new StringBuilder();
                paragraph.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }
                });
                var machine = words.chars().anyMatch(one -> known.getOrDefault((char) one, false));
                if (words.chars().anyMatch(one -> known.containsKey((char) one))) {
                    assertThat(words.indexOf("[AI]") >= 0)
                            .as("seed %d: %s", seed, words)
                            .isEqualTo(machine);
                }
            }
        });
    }

    /** By Jackson 2; the writer's is the third. */
    private void readData(byte[] file) throws Exception {
        var data = new com.fasterxml.jackson.databind.ObjectMapper().readTree(file);
        for (var paragraph : data.path("sections").path(0).path("paragraphs")) {
            for (var stretch : paragraph.path("stretches")) {
                var machine = stretch.path("class").asText().startsWith(MACHINES);
                assertThat(stretch.path("label").asText()).isEqualTo(machine ? "AI" : "");
                for (var piece : stretch.path("pieces")) {
                    note(piece.path("text").asText(), machine);
                }
            }
        }
    }

    private void note(String words, boolean machine) {
        for (var character : words.toCharArray()) {
            if (truth.containsKey(character)) {
                assertThat(labelled.getOrDefault(character, machine))
                        .as("seed %d, %s twice", seed, character)
                        .isEqualTo(machine);
                labelled.put(character, machine);
            }
        }
    }
}
