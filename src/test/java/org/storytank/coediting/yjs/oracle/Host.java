package org.storytank.coediting.yjs.oracle;

/** Something that runs the oracle's JavaScript: V8 in this process, or Node in a process of its own. */
interface Host extends AutoCloseable {

    /** One line of acts in, one line of answers out; both are JSON in ASCII. */
    String answer(String acts);

    @Override
    void close();
}
