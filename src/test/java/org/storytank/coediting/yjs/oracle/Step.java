package org.storytank.coediting.yjs.oracle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens in a round. Numbers are taken modulo what there is (the text's length, the updates so far),
 * so that any part of a program is a program and a counter-example can be made smaller by leaving steps out.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @Type(value = Step.Insert.class, name = "insert"),
    @Type(value = Step.Embed.class, name = "embed"),
    @Type(value = Step.Delete.class, name = "delete"),
    @Type(value = Step.Format.class, name = "format"),
    @Type(value = Step.SetKey.class, name = "set"),
    @Type(value = Step.Unset.class, name = "unset"),
    @Type(value = Step.Put.class, name = "put"),
    @Type(value = Step.Take.class, name = "take"),
    @Type(value = Step.Together.class, name = "together"),
    @Type(value = Step.Xml.class, name = "xml"),
    @Type(value = Step.Inside.class, name = "inside"),
    @Type(value = Step.Undo.class, name = "undo"),
    @Type(value = Step.Redo.class, name = "redo"),
    @Type(value = Step.Deliver.class, name = "deliver"),
    @Type(value = Step.Sync.class, name = "sync"),
    @Type(value = Step.Pack.class, name = "pack"),
    @Type(value = Step.Merge.class, name = "merge"),
    @Type(value = Step.Diff.class, name = "diff"),
    @Type(value = Step.Remember.class, name = "remember"),
    @Type(value = Step.Recall.class, name = "recall"),
    @Type(value = Step.Point.class, name = "point"),
    @Type(value = Step.Find.class, name = "find"),
    @Type(value = Step.Look.class, name = "look")
})
public sealed interface Step {

    // Edits of one document. Attributes that are null take over those of the place; values are written as in
    // values.cjs.

    record Insert(
            int doc,
            String root,
            int at,
            String text,
            @Nullable Map<String, Object> attributes) implements Step {}

    record Embed(
            int doc,
            String root,
            int at,
            Object value,
            @Nullable Map<String, Object> attributes) implements Step {}

    record Delete(int doc, String root, int at, int length) implements Step {}

    record Format(int doc, String root, int at, int length, Map<String, Object> attributes) implements Step {}

    record SetKey(
            int doc, String root, String key, @Nullable Object value) implements Step {}

    record Unset(int doc, String root, String key) implements Step {}

    record Put(int doc, String root, int at, List<@Nullable Object> values) implements Step {}

    record Take(int doc, String root, int at, int length) implements Step {}

    /** Several edits in one transaction. */
    record Together(int doc, List<Step> steps) implements Step {}

    /** An edit of the tree, which {@code kind} chooses. */
    record Xml(int doc, int kind, int at, String text, String key) implements Step {}

    /** An edit inside the {@code type}-th nested type, which {@code kind} chooses. */
    record Inside(
            int doc,
            int type,
            int kind,
            int at,
            String text,
            String key,
            @Nullable Object value) implements Step {}

    record Undo(int doc) implements Step {}

    record Redo(int doc) implements Step {}

    // What travels. Every update that is made gets a number.

    record Deliver(int doc, int update) implements Step {}

    /** {@code doc} receives from {@code from} what its state vector lacks. */
    record Sync(int doc, int from) implements Step {}

    /** The whole state of a document becomes an update. */
    record Pack(int doc) implements Step {}

    record Merge(List<Integer> updates) implements Step {}

    /** What of an update the document lacks, reckoned on bytes. */
    record Diff(int update, int doc) implements Step {}

    // What is only looked at.

    record Remember(int doc) implements Step {}

    record Recall(int doc, int snapshot, String root) implements Step {}

    record Point(int doc, String root, int at, int association) implements Step {}

    record Find(int doc, int position) implements Step {}

    record Look(int doc) implements Step {}
}
