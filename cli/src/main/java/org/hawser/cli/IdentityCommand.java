package org.hawser.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hawser.report.IdentityJson;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.identity.Holders;
import org.hawser.sea.identity.Identities;
import org.hawser.sea.identity.IdentityView;
import org.hawser.sea.identity.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hawser identity}: which ship a number or name stood for on a day, under which flag, by which sources. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which ships a number or name stood for, and what their names, flags and numbers were then, each with its "
                    + "sources; JSON. Without --as-of it tells all that is known, of any time.",
            "Knows the ships of published cases only; what is not in its data is not known, and that is no statement about a ship."
        })
final class IdentityCommand implements Callable<Integer> {

    @Option(names = "--imo", paramLabel = "N", description = "IMO ship number.")
    private @Nullable String imo;

    @Option(names = "--mmsi", paramLabel = "N", description = "Maritime mobile service identity.")
    private @Nullable Integer mmsi;

    @Option(names = "--name", paramLabel = "S", description = "Name; case and punctuation do not count.")
    private @Nullable String name;

    @Option(names = "--as-of", paramLabel = "D", description = "Day (UTC) or time to answer for.")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "D", description = "Use only what had been published by then.")
    private @Nullable String knownAt;

    @Option(
            names = "--follow",
            description =
                    "Count what is known of other records that are held to be of the same hull, by stated reasons.")
    private boolean follow;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException {
        if (Stream.of(imo != null, mmsi != null, name != null)
                        .filter(given -> given)
                        .count()
                != 1) {
            throw new UserException("Say which ship: one of --imo, --mmsi or --name.");
        }
        IdentityView view = Identities.shipped().view();
        Instant known = Moments.instant("--known-at", knownAt);
        view = known == null ? view : view.knownAt(known);
        view = follow ? view.followingLinks() : view;
        When when = when();
        spec.commandLine().getOut().println(IdentityJson.write(found(view, when), view, when));
        return 0;
    }

    private When when() throws UserException {
        if (asOf == null) {
            return When.EVER;
        }
        if (asOf.length() > 10) {
            Instant instant = Moments.instant("--as-of", asOf);
            return instant == null ? When.EVER : When.at(instant);
        }
        LocalDate day = Moments.date("--as-of", asOf);
        return day == null ? When.EVER : When.on(day);
    }

    private Holders found(IdentityView view, When when) throws UserException {
        if (mmsi != null) {
            return view.usersOf(mmsi, when);
        }
        if (name != null) {
            return view.hullsNamed(name, when);
        }
        ImoNumber number = ImoNumber.parse(String.valueOf(imo))
                .orElseThrow(() -> new UserException(
                        "--imo " + imo + " is no IMO ship number: seven digits with a right check digit."));
        return view.hullsByImo(number);
    }
}
