package org.hawser.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.zone.GeoJsonLimits;
import org.hawser.sea.zone.LoadedLimits;
import org.hawser.sea.zone.Zones;
import picocli.CommandLine.Option;

/** The option by which users give official limits. */
final class LimitFiles {

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description =
                    "GeoJSON with zones of States as Marine Regions writes them (POL_TYPE, ISO_SOV1); they stand in place "
                            + "of the computed limits of the same States and zones.")
    private List<Path> files = new ArrayList<>();

    /** @param err where it is said what of the files was left out */
    Zones zones(PrintWriter err) throws UserException {
        if (files.isEmpty()) {
            return Zones.shipped();
        }
        List<LoadedLimits.LoadedArea> areas = new ArrayList<>();
        for (Path file : files) {
            GeoJsonLimits.Loaded loaded = read(file);
            areas.addAll(loaded.limits().areas());
            loaded.rejected()
                    .forEach((reason, count) -> err.println(file + ": " + count + " features left out: " + reason));
        }
        return Zones.shipped().with(new LoadedLimits(areas));
    }

    private static GeoJsonLimits.Loaded read(Path file) throws UserException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return GeoJsonLimits.read(file.toString(), in);
        } catch (IOException e) {
            throw new UserException("Cannot read " + file + ": " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage(), e);
        }
    }
}
