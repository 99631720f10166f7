package org.storytank.debate.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.Quote;
import org.storytank.debate.RoomCode;
import org.storytank.debate.RoomPhase;
import org.storytank.debate.RunLine;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.LinkedData;
import org.storytank.provenance.TextClass;
import org.storytank.provenance.WorkLabel;
import org.storytank.shell.web.PlainPage;

/**
 * A room, or one claim in it with its answers, as a plain page shows it.
 *
 * @param runs the machines whose words stand in the question, the quote, or what is asked in this phase
 * @param about the claim whose answers these are; null for the question itself
 * @param above where the claim that {@code about} answers is read; empty when it answers the question
 * @param claims those on this page, in turns for and against
 * @param seenBy key of the words for who may see and speak
 * @param named whether the one who looks has said a name
 * @param tools whether the tools for analysis are on
 * @param phase what it is about now
 * @param reviewed whether checks of its claims are told to search engines: everybody may read it, and no minors are in it
 * @param moment see {@link Threads#moment}
 */
public record RoomSheet(
        RoomCode code,
        LabelledText asked,
        @Nullable Quote quote,
        List<RunLine> runs,
        @Nullable ClaimLeaf about,
        String above,
        List<ClaimLeaf> claims,
        int said,
        int number,
        int pages,
        String seenBy,
        boolean mayWrite,
        boolean named,
        boolean tools,
        RoomPhase phase,
        boolean reviewed,
        String moment) {

    public String question() {
        return asked.text();
    }

    public Map<String, TextClass> made() {
        return RunLine.made(runs);
    }

    /** What this page says of itself to machines. */
    public WorkLabel label() {
        var head = Stream.of(
                        Stream.of(asked),
                        Stream.ofNullable(quote).filter(_ -> about == null).map(Quote::words),
                        phase.question().stream())
                .flatMap(words -> words)
                .flatMap(words -> words.classes(made()).stream());
        return WorkLabel.of(
                Stream.concat(head, shown().flatMap(ClaimLeaf::classes)).toList());
    }

    /** The same in schema.org's words; claims that no machine had to do with need no words of their own. */
    public LinkedData linked(PlainPage page) {
        return LinkedData.of("Conversation")
                .with("name", question())
                .with(label())
                .with("review", about == null || !reviewed ? List.of() : Reviews.of(about, path(), page))
                .with(
                        "hasPart",
                        shown().filter(claim -> claim.classes().anyMatch(TextClass::isMachines))
                                .map(ClaimLeaf::linked)
                                .toList());
    }

    private Stream<ClaimLeaf> shown() {
        return Stream.concat(Stream.ofNullable(about), claims.stream()).flatMap(ClaimLeaf::all);
    }

    public List<ClaimLeaf> on(String side) {
        return claims.stream().filter(claim -> claim.side().equals(side)).toList();
    }

    /** This page's own address. */
    public String path() {
        return about == null ? code.path() : code.path() + "/claims/" + about.id();
    }
}
