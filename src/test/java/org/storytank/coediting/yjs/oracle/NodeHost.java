package org.storytank.coediting.yjs.oracle;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/** Yjs in a Node process of its own, which reads acts and writes answers, line by line. */
final class NodeHost implements Host {

    private final Process process;
    private final BufferedWriter acts;
    private final BufferedReader answers;

    NodeHost() {
        try {
            process = new ProcessBuilder(Node.path().toString(), "oracle/stdio.cjs")
                    .directory(OracleFolder.path().toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
            acts = process.outputWriter();
            answers = process.inputReader();
        } catch (IOException e) {
            throw new UncheckedIOException("Node could not be started for the oracle.", e);
        }
    }

    @Override
    public String answer(String line) {
        try {
            acts.write(line);
            acts.newLine();
            acts.flush();
            var answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("Node ended at these acts: " + line);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("Node no longer answers; the acts were: " + line, e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
