package org.storytank.debate;

import java.util.concurrent.Executor;

/** Does something at once; what it is asked while it catches its breath, it does once and together afterwards. */
final class Breath {

    private final Runnable act;
    private final Executor later;
    private boolean catching;
    private boolean askedMeanwhile;

    /** @param later runs what it is given when the breath is over */
    Breath(Runnable act, Executor later) {
        this.act = act;
        this.later = later;
    }

    synchronized void ask() {
        if (catching) {
            askedMeanwhile = true;
            return;
        }
        catching = true;
        act.run();
        later.execute(this::over);
    }

    private synchronized void over() {
        catching = false;
        if (askedMeanwhile) {
            askedMeanwhile = false;
            ask();
        }
    }
}
