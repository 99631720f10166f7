package org.storytank.explore.demo;

/** Whether anything has been made here yet, and whether the demo stories that were begun are whole. */
interface Beginnings {

    boolean nothingYet();

    /** True when the place ended, by a kill say, while its demo stories were being written. */
    boolean demoBrokeOff();

    void demoBegins();

    void demoIsWhole();
}
