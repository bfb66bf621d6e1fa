package org.hawser.feed;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words what is wrong with a YAML file. */
final class YamlProblems {

    private YamlProblems() {}

    static String of(JacksonException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "\"" + unknown.getPropertyName() + "\" is no key of it";
        }
        if (problem instanceof MismatchedInputException) {
            String where = path(problem);
            return where.isEmpty() ? "it holds no keys with values" : "the value of " + where + " makes no sense there";
        }
        return problem.getLocation() == null
                ? "it is no YAML"
                : "it is no YAML from line " + problem.getLocation().getLineNr() + " on";
    }

    private static String path(JacksonException problem) {
        return problem.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "its item" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
