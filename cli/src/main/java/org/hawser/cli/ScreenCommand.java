package org.hawser.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hawser.sanctions.ListException;
import org.hawser.sanctions.ListUse;
import org.hawser.sanctions.Query;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.sanctions.ScreeningJson;
import org.hawser.sanctions.ScreeningResult;
import org.hawser.sanctions.When;
import org.hawser.sea.ImoNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hawser screen}: who lists a ship, when, by what authority. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Tells who lists a ship on a day, by IMO number, MMSI, call sign or exact name; JSON.")
final class ScreenCommand implements Callable<Integer> {

    /** A list older than this may well have changed since. */
    private static final long OLD_DAYS = 31;

    @Option(names = "--imo", paramLabel = "N", description = "IMO ship number, in any writing.")
    private @Nullable String imo;

    @Option(names = "--mmsi", paramLabel = "N", description = "Maritime mobile service identity.")
    private @Nullable Integer mmsi;

    @Option(names = "--call-sign", paramLabel = "S", description = "Call sign.")
    private @Nullable String callSign;

    @Option(names = "--name", paramLabel = "S", description = "Name, letter by letter.")
    private @Nullable String name;

    @Option(names = "--as-of", paramLabel = "D", description = "Day or time to answer for (today).")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "D", description = "Use only what had been published by then.")
    private @Nullable String knownAt;

    @Mixin
    private DataFolder data = new DataFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException {
        if (imo == null && mmsi == null && callSign == null && name == null) {
            throw new UserException("Say which ship: --imo, --mmsi, --call-sign or --name.");
        }
        if (imo != null
                && mmsi == null
                && callSign == null
                && name == null
                && ImoNumber.parse(imo).isEmpty()) {
            throw new UserException("--imo " + imo + " is no IMO ship number: seven digits with a right check digit.");
        }
        try {
            SanctionsLists lists = SanctionsLists.load(data.path(), List.of());
            lists.problems().forEach(spec.commandLine().getErr()::println);
            When day = asOf == null ? When.on(LocalDate.now(Clock.systemUTC())) : When.parse(asOf);
            When known = knownAt == null ? null : When.parse(knownAt);
            Query query = new Query(imo, mmsi, callSign, name, day, known);
            ScreeningResult result = lists.screener().screen(query);
            spec.commandLine().getOut().println(ScreeningJson.write(result));
            result.lists().forEach(this::sayIfOld);
            return 0;
        } catch (ListException | IllegalArgumentException e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    private void sayIfOld(ListUse list) {
        Long age = list.ageDays();
        if (age != null && age > OLD_DAYS) {
            spec.commandLine()
                    .getErr()
                    .println("The newest version of " + list.id() + " here is of " + list.version() + ", " + age
                            + " days before the day asked for; what changed since is not known.");
        }
    }
}
