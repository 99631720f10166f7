package org.storytank.debate.web;

/** A claim that says nearly what somebody is about to say. @param path where it is read, among its neighbours */
public record SimilarLine(String path, ClaimLeaf claim) {}
