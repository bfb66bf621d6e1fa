package org.hawser.sea.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML document that knows its line. */
public sealed interface YamlNode {

    /** Counted from 1. */
    int line();

    /** A single value, as written. */
    record Scalar(String text, int line) implements YamlNode {}

    record Items(List<YamlNode> items, int line) implements YamlNode {}

    /** Keys in the order of the document. */
    record Mapping(Map<String, YamlNode> fields, int line) implements YamlNode {}
}
