package org.hawser.watch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.feed.SegmentResult;
import org.hawser.report.AttentionRules;
import org.hawser.report.EventsGeoJson;
import org.hawser.report.EventsJsonl;
import org.hawser.report.HtmlReport;
import org.hawser.report.InputUse;
import org.hawser.report.ListInUse;
import org.hawser.report.ReportModel;
import org.hawser.sanctions.ListVersion;
import org.hawser.sanctions.LoadedList;
import org.hawser.sea.Segment;

/** Writes what a run came to into its folder. */
final class Results {

    private final DetectOptions options;
    private final RunAccount account;
    private final AttentionRules rules;
    private final Instant made;

    Results(DetectOptions options, RunAccount account, AttentionRules rules, Instant made) {
        this.options = options;
        this.account = account;
        this.rules = rules;
        this.made = made;
    }

    Path report() {
        return options.out().resolve("report.html");
    }

    void write(Map<Integer, ShipObservations> ships, List<Segment> segments, Stopwatch stopwatch) throws IOException {
        Path out = Files.createDirectories(options.out());
        try (Writer events = Files.newBufferedWriter(out.resolve("events.jsonl"))) {
            EventsJsonl.write(account.findings(), events);
        }
        try (Writer geoJson = Files.newBufferedWriter(out.resolve("events.geojson"))) {
            EventsGeoJson.write(account.findings(), geoJson);
        }
        new TrackFiles(
                        ships,
                        segments,
                        account.intake().stations(),
                        account.intake().clocks())
                .write(out.resolve("tracks"), account.findings());
        try (OutputStream html = new BufferedOutputStream(Files.newOutputStream(report()))) {
            HtmlReport.write(model(), html);
        }
        stopwatch.lap("write");
        Files.writeString(out.resolve("summary.json"), new SummaryJson(account).write(made, stopwatch.laps_s()));
    }

    private ReportModel model() {
        return new ReportModel(
                account.intake().segments().stream().map(Results::input).toList(),
                account.from(),
                account.to(),
                account.tracks().ships(),
                account.tracks().fixes(),
                options.settings().encounter().contactDistance_m(),
                options.lists().newest().stream().map(this::list).toList(),
                rules,
                account.findings(),
                account.notices(),
                Version.NAME,
                account.intake().isSimulated());
    }

    private static InputUse input(SegmentResult segment) {
        Segment source = segment.segment();
        TreeMap<String, Long> rejected = new TreeMap<>(segment.counts().rejected());
        segment.counts().unused().forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
        return new InputUse(
                source.name(), source.sha256(), source.bytes(), segment.counts().lines(), rejected);
    }

    private ListInUse list(LoadedList list) {
        ListVersion version = list.version();
        LocalDate published = version.published();
        Long ageDays = published == null
                ? null
                : ChronoUnit.DAYS.between(published, made.atZone(ZoneOffset.UTC).toLocalDate());
        return new ListInUse(
                version.list(),
                version.name(),
                version.authority(),
                published,
                ageDays,
                version.sha256(),
                version.simulated());
    }
}
