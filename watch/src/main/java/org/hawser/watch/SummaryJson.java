package org.hawser.watch;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.feed.FeedCounts;
import org.hawser.feed.SegmentResult;
import org.hawser.report.Finding;
import org.hawser.sanctions.ListVersion;
import org.hawser.sanctions.LoadedList;
import org.hawser.sea.ReferenceData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json}: what came in, what was rejected and why, what came out, how long it took. */
final class SummaryJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MS_PER_S = 1000;

    private final RunAccount account;

    SummaryJson(RunAccount account) {
        this.account = account;
    }

    String write(Instant made, Map<String, Double> laps_s) {
        ObjectNode root = JSON.createObjectNode();
        root.put("software", Version.NAME);
        root.put("made", made.toString());
        root.put("simulated", account.intake().isSimulated());
        period(root.putObject("period"));
        inputs(root);
        new ClocksJson(account.intake()).write(root.putObject("clocks"));
        detection(root);
        events(root.putObject("events"));
        lists(root);
        root.put("settings_sha256", account.options().settings().digest());
        root.put("reference_data_sha256", ReferenceData.digest());
        account.notices().forEach(root.putArray("notices")::add);
        ObjectNode took = root.putObject("took_s");
        laps_s.forEach((part, seconds) -> took.put(part, Math.round(seconds * MS_PER_S) / MS_PER_S));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private void period(ObjectNode period) {
        period.put("from", text(account.from()));
        period.put("to", text(account.to()));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private void inputs(ObjectNode root) {
        counts(root.putObject("input"), account.intake().totals());
        for (SegmentResult segment : account.intake().segments()) {
            ObjectNode node = root.withArray("segments").addObject();
            node.put("id", segment.segment().id());
            node.put("name", segment.segment().name());
            node.put("format", segment.format());
            node.put("sha256", segment.segment().sha256());
            node.put("bytes", segment.segment().bytes());
            counts(node, segment.counts());
        }
        account.intake().unreadable().forEach(root.putArray("unreadable")::add);
    }

    private static void counts(ObjectNode node, FeedCounts counts) {
        node.put("lines", counts.lines());
        node.put("lines_used", counts.usedLines());
        put(node.putObject("lines_without_report"), counts.withoutReport());
        put(node.putObject("lines_rejected"), counts.rejected());
        node.put("messages", counts.messages());
        put(node.putObject("messages_by_type"), counts.byType());
        node.put("messages_used", counts.usedMessages());
        put(node.putObject("messages_unused"), counts.unused());
        node.put("fixes", counts.fixes());
        node.put("claims", counts.claims());
        put(node.putObject("notes"), counts.notes());
    }

    private static void put(ObjectNode node, Map<String, Long> counts) {
        counts.forEach(node::put);
    }

    private void detection(ObjectNode root) {
        root.put("outside_period", account.intake().outsidePeriod());
        ObjectNode tracks = root.putObject("tracks");
        tracks.put("ships", account.tracks().ships());
        tracks.put("fixes", account.tracks().fixes());
        tracks.put("duplicates", account.tracks().duplicates());
        tracks.put("same_time", account.tracks().sameTime());
        tracks.put("impossible_steps", account.tracks().impossibleSteps());
        tracks.put("late", account.tracks().late());
        ObjectNode others = tracks.putObject("not_ships");
        account.tracks().notShips().forEach((kind, count) -> others.put(kind.description(), count));
        ObjectNode contacts = root.putObject("contacts");
        contacts.put("encounters", account.contacts().encounters());
        contacts.put("drifting", account.contacts().drifting());
        contacts.put("too_short", account.contacts().tooShort());
        contacts.put("too_fast", account.contacts().tooFast());
        contacts.put("net_buoys", account.netBuoys());
    }

    private void events(ObjectNode node) {
        node.put("total", account.findings().size());
        Map<String, Long> byKind = new TreeMap<>();
        Map<String, Long> byAttention = new TreeMap<>();
        for (Finding finding : account.findings()) {
            byKind.merge(finding.event().kind(), 1L, Long::sum);
            byAttention.merge(finding.attention().words(), 1L, Long::sum);
        }
        put(node.putObject("by_kind"), byKind);
        put(node.putObject("by_attention"), byAttention);
    }

    private void lists(ObjectNode root) {
        for (LoadedList list : account.options().lists().newest()) {
            ListVersion version = list.version();
            ObjectNode node = root.withArray("lists").addObject();
            node.put("id", version.list());
            node.put("name", version.name());
            node.put(
                    "version",
                    version.published() == null ? null : version.published().toString());
            node.put("sha256", version.sha256());
        }
        account.options().lists().problems().forEach(root.putArray("list_problems")::add);
    }
}
