package org.storytank.debate.web;

/** A row of the form in which a script is prepared, as it is typed; without a phase it is left out. */
public record ScriptLine(int number, String phase, String minutes, String question) {}
