package org.storytank.explore.demo;

/** Whether anything has been made here yet. */
interface Beginnings {

    boolean nothingYet();
}
