package org.gongping.scoring;

/** A person or unit that is appraised, and the pool it was placed in. */
public record Subject(String id, String pool) {}
