package org.hawser.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hawser.detect.EncounterEvents;
import org.hawser.detect.encounter.Encounter;
import org.hawser.detect.encounter.EncounterEngine;
import org.hawser.detect.encounter.TrackCounts;
import org.hawser.feed.FeedCounts;
import org.hawser.feed.SegmentResult;
import org.hawser.report.AttentionRules;
import org.hawser.report.Finding;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.Segment;

/** The main job in batch: reads all input, sorts it, finds encounters, screens their ships, writes the results. */
public final class DetectRun {

    /** Records handed to the detectors at once. */
    private static final int ROUND = 1 << 16;

    private final DetectOptions options;
    private final Clock clock;
    private final Stopwatch stopwatch = new Stopwatch();
    private long firstFix_ms = Long.MAX_VALUE;
    private long lastFix_ms = Long.MIN_VALUE;
    private long detected;

    /**
     * @param clock tells when the report is made; no result depends on it
     */
    public DetectRun(DetectOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /**
     * Runs the job.
     *
     * @throws NothingReadable where no input could be read
     * @throws IOException where the results cannot be written
     */
    public DetectResult run() throws IOException, NothingReadable {
        try (SortedLog log = SortedLog.ofMemory(options.memoryBytes())) {
            Intake intake = new Intake(options, log);
            intake.read();
            if (intake.segments().isEmpty()) {
                throw new NothingReadable(intake.unreadable());
            }
            stopwatch.lap("read");
            return detect(log, intake);
        }
    }

    private DetectResult detect(SortedLog log, Intake intake) throws IOException {
        try (EncounterEngine engine =
                new EncounterEngine(options.settings().encounter().sorted(), options.threads())) {
            List<Encounter> encounters = encounters(log, engine);
            stopwatch.lap("detect");
            AttentionRules rules = AttentionRules.shipped();
            Findings findings = new Findings(options, rules);
            findings.gather(encounters, log, intake.claims());
            List<Finding> made = findings.make(
                    encounters,
                    new EncounterEvents(
                            options.settings(), options.zones(), firstFix_ms, lastFix_ms, intake.isSimulated()),
                    segments(intake));
            stopwatch.lap("explain");
            RunAccount account = new RunAccount(
                    options,
                    intake,
                    engine.trackCounts(),
                    engine.contactCounts(),
                    findings.netBuoys(),
                    made,
                    firstFix_ms <= lastFix_ms ? Instant.ofEpochMilli(firstFix_ms) : null,
                    firstFix_ms <= lastFix_ms ? Instant.ofEpochMilli(lastFix_ms) : null,
                    notices(intake, engine.trackCounts()));
            Results results = new Results(options, account, rules, clock.instant());
            results.write(findings.ships(), segments(intake), stopwatch);
            return new DetectResult(
                    made,
                    account.notices(),
                    account.tracks().fixes(),
                    account.tracks().ships(),
                    results.report());
        }
    }

    private static List<Segment> segments(Intake intake) {
        return intake.segments().stream().map(SegmentResult::segment).toList();
    }

    private List<Encounter> encounters(SortedLog log, EncounterEngine engine) {
        List<Encounter> encounters = new ArrayList<>();
        log.read(ROUND, block -> {
            notePeriod(block);
            encounters.addAll(engine.accept(block));
            detected += block.size();
            options.progress().update("detecting", detected, log.size());
        });
        encounters.addAll(engine.finish());
        encounters.sort(Encounter.ORDER);
        return encounters;
    }

    private void notePeriod(ObservationBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (!block.isClaim(i)) {
                firstFix_ms = Math.min(firstFix_ms, block.time_ms(i));
                lastFix_ms = Math.max(lastFix_ms, block.time_ms(i));
            }
        }
    }

    private List<String> notices(Intake intake, TrackCounts tracks) {
        List<String> notices = new ArrayList<>(intake.unreadable());
        for (SegmentResult segment : intake.segments()) {
            notices.addAll(segment.problems());
            FeedCounts counts = segment.counts();
            long untimed = counts.unused().getOrDefault("no_time", 0L);
            if (untimed > 0 && counts.usedMessages() == 0) {
                notices.add(
                        segment.segment().name() + " gives no times: its " + counts.messages()
                                + " messages were decoded, but without times nothing can be looked for in them; --start says when it begins.");
            } else if (untimed > 0) {
                notices.add(segment.segment().name() + ": " + untimed + " messages without a time could not be used.");
            }
        }
        addLimits(intake, tracks, notices);
        return notices;
    }

    /** What the user must know about what could not be found. */
    private void addLimits(Intake intake, TrackCounts tracks, List<String> notices) {
        Duration needed = options.settings().encounter().minContact();
        boolean some = firstFix_ms <= lastFix_ms;
        if (some && lastFix_ms - firstFix_ms < needed.toMillis()) {
            notices.add("The positions cover "
                    + Duration.ofMillis(lastFix_ms - firstFix_ms).toSeconds() + " s; an encounter needs "
                    + needed.toMinutes() + " min of contact, so none could be found.");
        }
        if (!some && intake.outsidePeriod() > 0) {
            notices.add("All positions lie outside the period asked for: nothing was looked at.");
        }
        if (intake.corrected() > 0) {
            notices.add("Receivers' clocks were wrong; the times of " + intake.corrected()
                    + " fixes and claims were set right (summary.json, \"clocks\").");
        }
        if (intake.clocks().isTooMany()) {
            notices.add("Too many receivers and hours to look at each clock: all times are as received.");
        }
        if (tracks.impossibleSteps() > 0) {
            notices.add(tracks.impossibleSteps()
                    + " steps between positions were impossible for one ship (several stations on"
                    + " one MMSI, or false positions); nothing was looked for along them.");
        }
    }
}
