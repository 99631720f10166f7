package org.storytank.coediting.yjs.oracle;

/** Which document a step edits. */
final class Steps {

    private Steps() {}

    static int document(Step step) {
        return switch (step) {
            case Step.Insert s -> s.doc();
            case Step.Embed s -> s.doc();
            case Step.Delete s -> s.doc();
            case Step.Format s -> s.doc();
            case Step.SetKey s -> s.doc();
            case Step.Unset s -> s.doc();
            case Step.Put s -> s.doc();
            case Step.Take s -> s.doc();
            case Step.Together s -> s.doc();
            case Step.Xml s -> s.doc();
            case Step.Inside s -> s.doc();
            case Step.Undo s -> s.doc();
            case Step.Redo s -> s.doc();
            default -> throw new IllegalArgumentException("Not an edit: " + step);
        };
    }
}
