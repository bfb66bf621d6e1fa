package org.hawser.sanctions;

import java.util.regex.Pattern;

/** What a file is, told from its content alone. */
sealed interface FileKind {

    /** A list in Hawser's own form. */
    record ReviewedYaml() implements FileKind {}

    /** A file of OFAC's CSV set. */
    record OfacCsv(OfacTable table) implements FileKind {}

    /** How much of a file is looked at for its kind. */
    int SNIFFED_BYTES = 1 << 16;

    Pattern YAML_HEAD = Pattern.compile("(?m)^list:\\s");

    /** @throws ListException where it is no list that Hawser reads */
    static FileKind of(ListFile file) {
        int length = Math.min(file.published().length, SNIFFED_BYTES);
        String start = ListFile.text(file.published(), 0, length);
        refuseForeign(file.name(), start.stripLeading());
        if (YAML_HEAD.matcher(start).find()) {
            return new ReviewedYaml();
        }
        return OfacTable.recognise(file.published())
                .<FileKind>map(OfacCsv::new)
                .orElseThrow(() -> unknown(
                        file.name(),
                        "its first row has neither the columns of OFAC's CSV files"
                                + " (SDN 12, ADD 6, ALT 5, COMMENTS 2; no header) nor a 'list:' line"));
    }

    private static void refuseForeign(String name, String start) {
        if (start.indexOf('\0') >= 0) {
            throw unknown(name, "it is binary");
        }
        if (start.startsWith("<")) {
            boolean xml = start.startsWith("<?xml") && !start.contains("<html");
            throw unknown(name, xml ? "it is XML" : "it is a web page, not a list");
        }
    }

    private static ListException unknown(String name, String why) {
        return new ListException(
                name,
                "no list that Hawser reads: " + why,
                "give OFAC's sdn.csv as published, or a list in Hawser's YAML form; the last good version stays in use");
    }
}
