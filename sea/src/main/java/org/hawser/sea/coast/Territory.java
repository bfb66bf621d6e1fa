package org.hawser.sea.coast;

/**
 * A piece of land as Natural Earth divides it: a State, a dependent territory, or land whose State is not agreed. What is drawn
 * there is who administers it, and no statement about whose it is by right.
 *
 * @param code two letters, ISO 3166-1; empty where the source names no State
 * @param name as in Natural Earth
 */
public record Territory(String code, String name) {}
