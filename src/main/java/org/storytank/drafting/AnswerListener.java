package org.storytank.drafting;

/** Hears an answer as it comes: pieces, then one ending and nothing after it. Called by one thread at a time, never by the asker's. */
public interface AnswerListener {

    void piece(String text);

    void ended(Ending ending);
}
