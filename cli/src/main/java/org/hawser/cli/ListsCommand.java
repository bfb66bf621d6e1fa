package org.hawser.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hawser.sanctions.ImportOutcome;
import org.hawser.sanctions.ListException;
import org.hawser.sanctions.ListStore;
import org.hawser.sanctions.ListVersion;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.sanctions.VersionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hawser lists}: the sanctions lists that ships are screened against. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "Imports and shows the sanctions lists that ships are screened against.",
        subcommands = {ListsCommand.Import.class, ListsCommand.Show.class})
final class ListsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the lists: import or show.");
    }

    /** {@code hawser lists import}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Keeps official list files as versions: OFAC sdn.csv with its alt.csv, add.csv and sdn_comments.csv, plain or gz.",
                "List and date are recognised from the content, else from a date in the file's name."
            })
    static final class Import implements Callable<Integer> {

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "List files; those of one version together.")
        private List<Path> files = List.of();

        @Option(
                names = "--list",
                paramLabel = "ID",
                description = "The list, as us-ofac-sdn, where it is not recognised.")
        private @Nullable String list;

        @Option(names = "--published", paramLabel = "D", description = "The day it was published, as 2021-08-18.")
        private @Nullable String published;

        @Mixin
        private DataFolder data = new DataFolder();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws UserException {
            List<ImportOutcome> outcomes;
            try {
                outcomes = new ListStore(data.path()).importFiles(files, list, Moments.date("--published", published));
            } catch (ListException e) {
                throw new UserException(e.getMessage(), e);
            }
            outcomes.forEach(this::tell);
            return outcomes.stream().allMatch(outcome -> outcome.version() == null) ? Main.WRONG_USE : 0;
        }

        private void tell(ImportOutcome outcome) {
            ListVersion version = outcome.version();
            ListException refusal = outcome.refusal();
            PrintWriter err = spec.commandLine().getErr();
            if (refusal != null) {
                err.println(refusal.getMessage());
            } else if (version != null) {
                err.println((outcome.alreadyHeld() ? "Already held: " : "Imported: ") + version.name() + " of "
                        + version.published() + ", " + version.counts() + ".");
                spec.commandLine().getOut().println(VersionJson.tree(version));
            }
        }
    }

    /** {@code hawser lists show}. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows every version of every list in use, one JSON object a line.")
    static final class Show implements Callable<Integer> {

        @Mixin
        private DataFolder data = new DataFolder();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws UserException {
            try {
                SanctionsLists lists = SanctionsLists.load(data.path(), List.of());
                lists.problems().forEach(spec.commandLine().getErr()::println);
                lists.versions().forEach(version -> spec.commandLine().getOut().println(VersionJson.tree(version)));
                return 0;
            } catch (ListException e) {
                throw new UserException(e.getMessage(), e);
            }
        }
    }
}
