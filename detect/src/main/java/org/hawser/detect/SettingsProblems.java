package org.hawser.detect;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in words what is wrong with a file of settings. */
final class SettingsProblems {

    private SettingsProblems() {}

    static String of(Exception problem, List<String> profiles) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file and no such profile (profiles: " + String.join(", ", profiles) + ")";
        }
        if (problem instanceof CharacterCodingException) {
            return "they are not text in UTF-8";
        }
        return problem instanceof JacksonException yaml ? ofYaml(yaml) : message(problem);
    }

    private static String message(Exception problem) {
        String message = problem.getMessage();
        return message == null || problem instanceof IOException ? "the file cannot be read" : message;
    }

    private static String ofYaml(JacksonException problem) {
        if (problem.getCause() instanceof IllegalArgumentException impossible && impossible.getMessage() != null) {
            return impossible.getMessage();
        }
        if (problem instanceof MismatchedInputException) {
            return "the value of " + path(problem) + " makes no sense there";
        }
        return problem.getLocation() == null
                ? "they are no YAML"
                : "they are no YAML from line " + problem.getLocation().getLineNr() + " on";
    }

    private static String path(JacksonException problem) {
        return problem.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "an item" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
