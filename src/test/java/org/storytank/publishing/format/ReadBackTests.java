package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.provenance.SignedManifest;
import org.storytank.provenance.TestKeys;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Files as other people's programs read them: the text, its labels, its metadata and its manifest are all there. */
class ReadBackTests {

    private static final String MIXED = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic";

    @TempDir
    Path folder;

    @Test
    void aBrowserSeesTheLabelsTheMetadataAndTheManifestOfAPage() throws Exception {
        var page = Jsoup.parse(new String(TamperingTests.file(Format.HTML, Works.story()), UTF_8));

        assertThat(page.title()).isEqualTo("La marée <i>& \"co\"</i> </script>");
        assertThat(page.select("meta[name=ai-disclosure]").attr("content")).isEqualTo("mixed");
        assertThat(page.select("meta[name=tdm-reservation]").attr("content")).isEqualTo("1");
        assertThat(page.select("section[data-part=1] [data-p=2] span[data-class]")
                        .eachText())
                .containsExactly("La mer", "montait, lente", "& grise", "<script>alert(1)</script> \\ `x` [y](z)");
        var machine = page.selectFirst("span[data-run=r1]");
        assertThat(machine.attr("ai-disclosure")).isEqualTo("ai-generated");
        assertThat(machine.attr("data-digital-source-type")).endsWith("/trainedAlgorithmicMedia");
        assertThat(machine.previousElementSibling().text()).startsWith("IA");
        assertThat(page.select("span[data-class=unknown]").hasAttr("ai-disclosure"))
                .isFalse();
        assertThat(page.select("section.how li")).hasSizeGreaterThan(5);
        var linked = new JsonMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(linked.path("digitalSourceType").get(0).asString())
                .isEqualTo("https://schema.org/CompositeSyntheticDigitalSource");
        assertThat(linked.path("digitalSourceType").get(1).asString()).isEqualTo(MIXED);
        assertSigned(page.selectFirst("script#storytank-manifest").data());
        assertThat(page.select("script").eachAttr("type")).allMatch(type -> type.contains("json"));
    }

    @Test
    void theNumbersOfSourcesStandInEveryFormatAndAreNoPartOfTheWords() throws Exception {
        var page = Jsoup.parse(new String(TamperingTests.file(Format.HTML, Works.story()), UTF_8));
        var scene = page.selectFirst("section[data-part=2]");
        assertThat(scene.select("sup.note a").eachAttr("data-number")).containsExactly("1", "2", "3");
        assertThat(scene.select("sup.note").text()).isBlank();
        assertThat(scene.select("ol.notes li")).hasSize(3);
        assertThat(scene.select("ol.notes a[href^=#]").eachAttr("href").stream()
                        .allMatch(way -> scene.selectFirst("sup" + way) != null))
                .isTrue();
        assertThat(scene.select("sup.note a").eachAttr("href").stream()
                        .allMatch(way -> scene.selectFirst("li" + way) != null))
                .isTrue();

        var markdown = new String(TamperingTests.file(Format.MARKDOWN, Works.story()), UTF_8);
        assertThat(markdown).contains("Fin[^2-1][^2-2].", "\n[^2-2]: [Whales \\*are\\*");

        var json = new JsonMapper().readTree(TamperingTests.file(Format.JSON, Works.story()));
        var section = json.path("sections").path(1);
        assertThat(section.path("citations").path(0).path("quote").asString()).startsWith("## *no*");
        assertThat(section.path("cites").size()).isEqualTo(2);
        assertThat(section.path("paragraphs")
                        .path(0)
                        .path("stretches")
                        .path(0)
                        .path("pieces")
                        .path(0)
                        .toString())
                .isEqualTo("{\"text\":\"Fin\",\"citations\":[1,2]}");
    }

    @Test
    void markdownReadsAsTheSameWordsAndNothingInItIsMarkup() {
        var file = new String(TamperingTests.file(Format.MARKDOWN, Works.story()), UTF_8);
        var front = file.substring(4, file.indexOf("\n---\n", 4) + 1);
        Map<String, Object> fields = new Yaml().load(front);
        assertThat(fields)
                .containsEntry("title", "La marée <i>& \"co\"</i> </script>")
                .containsEntry("ai-disclosure", "mixed")
                .containsEntry("digital-source-type", MIXED)
                .containsEntry("tdm-reservation", 1);

        var read = Parser.builder().build().parse(file.substring(front.length() + 8));
        var headings = new ArrayList<String>();
        var markup = new ArrayList<String>();
        read.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(words(heading));
            }

            @Override
            public void visit(HtmlInline html) {
                markup.add(html.getLiteral());
            }

            @Override
            public void visit(Code code) {
                markup.add(code.getLiteral());
            }
        });
        assertThat(headings)
                .startsWith(
                        "La marée <i>& \"co\"</i> </script>",
                        "Basse *mer* -- <!-- storytank-manifest -->",
                        "1. Au port");
        assertThat(markup).containsOnly("<strong>", "</strong>", "<em>", "</em>");
        assertThat(words(read))
                .contains(
                        "La mer [IA] montait, lente",
                        "<script>alert(1)</script> \\ `x` [y](z)",
                        "> lien",
                        "- e\u0301te 👩\u200d🚀 fin");
        assertSigned(file.substring(file.indexOf("manifest {") + 9, file.lastIndexOf(" -->")));
    }

    /** The block as its format says, read without our code: graphemes by the regular expressions of the JDK. */
    @Test
    void theAnnotationsPointAtTheWordsTheyAreOf() throws Exception {
        var file = new String(TamperingTests.file(Format.MARKDOWN, Works.story()), UTF_8);
        var block = file.substring(file.lastIndexOf("\n---\n") + 5).lines().toList();
        var graphemes = java.util.regex.Pattern.compile("\\X")
                .matcher(file)
                .results()
                .map(match -> match.group())
                .toList();

        assertThat(block.getLast()).isEqualTo("...");
        var hash = block.getFirst().split(" ");
        var length = Integer.parseInt(hash[1].split(",")[1]);
        assertThat(hash[3])
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(String.join("", graphemes.subList(0, length))
                                        .getBytes(UTF_8))));
        assertThat(annotated(block, graphemes, "&a-model 7b <storytank:machine-generated/r1>:"))
                .containsExactly("montait, ", "lente");
        assertThat(annotated(block, graphemes, "@ <storytank:person/c2>:").getLast())
                .isEqualTo("&#x301;te 👩");
    }

    private static List<String> annotated(List<String> block, List<String> graphemes, String key) {
        var line = block.stream().filter(one -> one.startsWith(key)).findFirst().orElseThrow();
        return java.util.Arrays.stream(line.substring(key.length()).strip().split(" "))
                .map(range -> range.split(","))
                .map(range -> String.join(
                        "",
                        graphemes.subList(
                                Integer.parseInt(range[0]), Integer.parseInt(range[0]) + Integer.parseInt(range[1]))))
                .toList();
    }

    @Test
    void theBookIsAnEpubByTheCheckOfTheW3cAndSaysWhatItIs() throws Exception {
        var book = folder.resolve("book.epub");
        Files.write(book, TamperingTests.file(Format.EPUB, Works.story()));

        var said = new StringWriter();
        var check = new EpubCheck(book.toFile(), new PrintWriter(said));
        assertThat(check.doValidate()).as(said.toString()).isZero();

        try (var zip = new ZipFile(book.toFile())) {
            assertThat(zip.entries().nextElement().getName()).isEqualTo("mimetype");
            var opf = xml(zip, "EPUB/package.opf").getElementsByTagName("meta");
            var properties = new ArrayList<String>();
            for (var i = 0; i < opf.getLength(); i++) {
                properties.add(opf.item(i).getAttributes().item(0).getNodeValue() + " "
                        + opf.item(i).getTextContent());
            }
            assertThat(properties).contains("schema:digitalSourceType " + MIXED, "tdm:reservation 1");
            var scene = xml(zip, "EPUB/s1.xhtml").getElementsByTagName("span");
            var labelled = new ArrayList<String>();
            for (var i = 0; i < scene.getLength(); i++) {
                var disclosure = scene.item(i).getAttributes().getNamedItem("data-ai-disclosure");
                if (disclosure != null && disclosure.getNodeValue().equals("ai-generated")) {
                    labelled.add(scene.item(i).getTextContent());
                }
            }
            assertThat(labelled).containsExactly("montait, lente");
            assertThat(xml(zip, "EPUB/how.xhtml").getElementsByTagName("li").getLength())
                    .isGreaterThan(5);
            assertSigned(new String(
                    zip.getInputStream(zip.getEntry("META-INF/storytank-manifest.json"))
                            .readAllBytes(),
                    UTF_8));
        }
    }

    @Test
    void dataIsReadWithItsLabelsAndItsManifest() throws Exception {
        // Jackson 2 wrote nothing of it: the product's is the third.
        var json = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(TamperingTests.file(Format.JSON, Works.debate()));

        assertThat(json.path("digitalSourceType").get(0).asText()).endsWith("/digitalCreation");
        assertThat(json.path("aiDisclosure").asText()).isEqualTo("none");
        assertThat(json.path("sections").get(2).path("side").asText()).isEqualTo("against");
        assertThat(json.path("sections").get(2).path("answers").asInt()).isEqualTo(2);
        var stretch = json.path("sections")
                .get(1)
                .path("paragraphs")
                .get(0)
                .path("stretches")
                .get(0);
        assertThat(stretch.path("class").asText()).isEqualTo("person");
        assertThat(json.path("provenance").path("manifest").path("kind").asText())
                .isEqualTo("debate");
        var story = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(TamperingTests.file(Format.JSON, Works.story()));
        var machine = story.path("sections")
                .get(0)
                .path("paragraphs")
                .get(1)
                .path("stretches")
                .get(1);
        assertThat(machine.path("label").asText()).isEqualTo("IA");
        assertThat(machine.path("digitalSourceType").asText()).endsWith("/trainedAlgorithmicMedia");
    }

    private static void assertSigned(String manifest) {
        var signed = SignedManifest.read(manifest).orElseThrow();
        assertThat(signed.isSignedBy(List.of(TestKeys.open()))).isTrue();
        assertThat(manifest).doesNotContain("montait").doesNotContain("alert(1)");
    }

    private static org.w3c.dom.Document xml(ZipFile zip, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(read(zip, name)));
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
