package org.hawser.sanctions;

/** A version of a list together with what stands in it. */
public record LoadedList(ListVersion version, ListContent content) {}
