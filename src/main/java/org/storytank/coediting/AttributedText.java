package org.storytank.coediting;

import java.util.List;
import java.util.Map;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.provenance.DraftRun;

/** A text and who wrote it, of one moment. @param runs the machine runs it holds words of, by their ids, as far as they are known */
public record AttributedText(List<TextPiece> pieces, Authorship authorship, Map<String, DraftRun> runs) {}
