package org.hawser.cli;

import java.util.concurrent.Callable;
import org.hawser.report.ZoneJson;
import org.hawser.sea.Position;
import org.hawser.sea.port.Ports;
import org.hawser.sea.zone.Zones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hawser zone}: in which zone of the sea a place is, and how far that is known. */
@Command(
        name = "zone",
        mixinStandardHelpOptions = true,
        description = {
            "Tells in which zone of the sea a place is (port or internal waters, territorial sea, contiguous zone, exclusive "
                    + "economic zone, high seas), of which State, and what cannot be told; JSON.",
            "Limits are computed from a generalised coast unless --limits gives official ones."
        },
        footer = {"", "Write southern and western degrees after --: hawser zone -- -33.9 18.4"})
final class ZoneCommand implements Callable<Integer> {

    private static final double PORT_m = 100_000;

    @Parameters(index = "0", paramLabel = "LAT", description = "Degrees north, -90 to 90.")
    private double latitude_deg;

    @Parameters(index = "1", paramLabel = "LON", description = "Degrees east, -180 to 180.")
    private double longitude_deg;

    @Option(
            names = "--uncertainty",
            paramLabel = "M",
            description = "How far the place may be wrong, metres (default: ${DEFAULT-VALUE}).")
    private double uncertainty_m = 100;

    @Mixin
    private LimitFiles limits = new LimitFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException {
        try {
            Position place = new Position(latitude_deg, longitude_deg);
            Zones zones = limits.zones(spec.commandLine().getErr());
            String answer =
                    ZoneJson.write(zones.at(place, uncertainty_m), Ports.load().nearestWithin(place, PORT_m));
            spec.commandLine().getOut().println(answer);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage(), e);
        }
    }
}
