package org.hawser.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        try (var out = Files.newOutputStream(Path.of("target/look.html"))) {
            HtmlReport.write(
                    Samples.model(List.of(Samples.pilotage(), Samples.flagOfConcern(), Samples.listed())), out);
        }
        try (var out = Files.newOutputStream(Path.of("target/look2.html"))) {
            HtmlReport.write(Samples.model(List.of(Samples.acrossTheAntimeridian())), out);
        }
        try (var out = Files.newOutputStream(Path.of("target/look3.html"))) {
            HtmlReport.write(Samples.model(List.of()), out);
        }
    }
}
