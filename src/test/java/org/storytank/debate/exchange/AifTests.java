package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storytank.debate.exchange.Bearing.Stance;

class AifTests {

    private static final String NODES = """
            {"nodes": [
              {"nodeID": 1, "text": "A", "type": "I", "timestamp": "2014-04-28 15:51:38"},
              {"nodeID": "2", "text": "B", "type": "I"},
              {"nodeID": "3", "text": "C", "type": "I"},
              {"nodeID": "ra", "text": "Default Inference", "type": "RA", "scheme": "Default Inference"},
              {"nodeID": "ca", "text": "CA", "type": "CA", "scheme": "Conflict from bias"},
              {"nodeID": "ma", "text": "Default Rephrase", "type": "MA"},
              {"nodeID": "half", "text": "RA", "type": "RA"},
              {"nodeID": "on half", "text": "CA", "type": "CA"},
              {"nodeID": "l", "text": "Ada: A", "type": "L"},
              {"nodeID": "ya", "text": "Asserting", "type": "YA"},
              {"nodeID": "pa", "text": "", "type": "PA"}],
            """;

    @Test
    void anInferenceAConflictWithItAndARestatementAreRead() {
        var read = Format.AIF.read(NODES + """
                        "edges": [
                          {"edgeID": 1, "fromID": 1, "toID": "ra", "formEdgeID": null},
                          {"edgeID": 2, "fromID": "3", "toID": "ra"},
                          {"edgeID": 3, "fromID": "ra", "toID": 2},
                          {"edgeID": 4, "fromID": "3", "toID": "ca"},
                          {"edgeID": 5, "fromID": "ca", "toID": "ra"},
                          {"edgeID": 6, "fromID": "3", "toID": "ma"},
                          {"edgeID": 7, "fromID": "ma", "toID": "1"},
                          {"edgeID": 8, "fromID": "1", "toID": "half"},
                          {"edgeID": 9, "fromID": "1", "toID": "on half"},
                          {"edgeID": 9, "fromID": "on half", "toID": "half"},
                          {"edgeID": 9, "fromID": "l", "toID": "ya"},
                          {"edgeID": 9, "fromID": "ya", "toID": "1"}],
                        "locutions": []}
                        """, Limits.USUAL);

        assertThat(read.map().arguments())
                .containsExactly(
                        MapArgument.of("ra", List.of("1", "3"), Stance.FOR, "2"),
                        MapArgument.of("ca", List.of("3"), Stance.UNDERCUTS, "ra")
                                .withScheme("Conflict from bias"));
        assertThat(read.map().restatements()).containsExactly(new Restatement("3", "1"));
        assertThat(read.lost().counts()).isEqualTo(Map.of(Loss.LOCUTIONS, 2, Loss.PREFERENCES, 1, Loss.INCOMPLETE, 2));
    }

    @Test
    void everythingIsWrittenAsTextAndDatedAndWrappedForOva() {
        var map = new ArgumentMap(
                "",
                List.of(MapClaim.of("1", "A"), MapClaim.of("2", "B")),
                List.of(MapArgument.of("3", List.of("1"), Stance.AGAINST, "2")),
                List.of(),
                List.of());

        var text = Format.XAIF.write(map, Instant.parse("2026-11-29T09:00:00Z")).text();

        assertThat(text.replaceAll("\\s+", ""))
                .startsWith(
                        "{\"AIF\":{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"A\",\"type\":\"I\",\"timestamp\":\"2026-11-2909:00:00\"}")
                .contains("{\"edgeID\":\"e1\",\"fromID\":\"1\",\"toID\":\"3\",\"formEdgeID\":null}")
                .contains("\"locutions\":[]},\"text\":\"\",\"dialog\":false,\"OVA\":{");
        assertThat(Format.of("x.json", text)).contains(Format.XAIF);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndWhatIsAllowed() {
        refused("{", "Line 1: This is no JSON, or nested deeper than 200");
        refused("[".repeat(300), "This is no JSON, or nested deeper than 200");
        refused("[]", "The file has to be an object { … }");
        refused("{\"nodes\": 1}", "nodes has to be a list [ … ]");
        refused("{}", "nodes has to be a list [ … ] of nodes");
        refused(
                "{\"nodes\": [{\"nodeID\": 1, \"type\": \"X\"}]}",
                "nodes[0].type has to be I, RA, CA, MA, PA, L, TA or YA");
        refused(
                NODES + "\"edges\": [{\"fromID\": 1, \"toID\": 2}]}",
                "edges[0] has to be an edge to or from an RA-, CA-, MA- or PA-node: two I-nodes are never joined directly");
        refused(
                NODES + "\"edges\": [{\"fromID\": 1, \"toID\": 99}]}",
                "edges[0].toID has to be the nodeID of a node of this file");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> Format.AIF.read(text, Limits.USUAL))
                .isInstanceOf(MalformedMap.class)
                .hasMessage(message);
    }
}
