package org.hawser.report.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hawser.report.Attention;
import org.hawser.report.Finding;
import org.hawser.report.InputUse;
import org.hawser.report.ListInUse;
import org.hawser.report.ReportModel;
import org.hawser.report.chart.Marks;
import org.hawser.report.chart.OverviewMap;
import org.hawser.report.text.Printable;
import org.hawser.report.text.Words;
import org.hawser.sea.Event;

/** Works out what stands on the page. */
public final class PageViews {

    private final ReportModel model;
    private final int details;
    private final int lines;

    /**
     * @param details findings at most that are shown in full
     * @param lines findings at most that follow in one line
     */
    public PageViews(ReportModel model, int details, int lines) {
        this.model = model;
        this.details = details;
        this.lines = lines;
    }

    public PageView view(String style) {
        List<Finding> findings = model.findings();
        int full = Math.min(details, findings.size());
        int listed = Math.min(full + lines, findings.size());
        List<SummaryRow> rows = rows(findings.subList(0, listed));
        return new PageView(
                (model.simulated() ? "SIMULATED: " : "") + "Hawser report, " + period(),
                verdict(),
                scope(),
                levels(),
                findings.isEmpty() ? null : OverviewMap.of(findings, model.simulated()),
                model.inputs().stream().map(PageViews::input).toList(),
                totals(),
                rejected(),
                model.lists().stream().map(PageViews::list).toList(),
                model.notes().stream().map(Printable::clean).toList(),
                views(findings.subList(0, full)),
                rows.subList(0, full),
                rows.subList(full, listed),
                findings.size() - listed,
                Printable.clean(model.software()),
                model.simulated(),
                style);
    }

    private String period() {
        Instant from = model.from();
        Instant to = model.to();
        return from == null || to == null ? "no positions" : Words.period(from, to);
    }

    private String verdict() {
        if (model.fixes() == 0) {
            return "Nothing was looked at";
        }
        long innocent = model.findings().stream()
                .filter(finding -> finding.attention() == Attention.INNOCENT)
                .count();
        long others = model.findings().size() - innocent;
        String everyday = Words.count(innocent) + " with an everyday explanation";
        if (others == 0) {
            return innocent == 0 ? "Nothing found" : "Nothing found but " + everyday;
        }
        String look = Words.plural(others, "finding", "findings") + " to look at";
        return innocent == 0 ? look : look + ", " + everyday;
    }

    private String scope() {
        if (model.fixes() == 0) {
            return "No position could be used, so nothing was looked at.";
        }
        String looked = "Looked at: " + Words.plural(model.fixes(), "position", "positions") + " of "
                + Words.plural(model.ships(), "ship", "ships") + ", " + period() + ".";
        return model.findings().isEmpty()
                ? looked + " Within this period and these positions no event was found; what was not received was not"
                        + " looked at."
                : looked;
    }

    private List<PageView.Level> levels() {
        List<PageView.Level> levels = new ArrayList<>();
        for (Attention attention : Attention.values()) {
            long count = model.findings().stream()
                    .filter(finding -> finding.attention() == attention)
                    .count();
            if (count > 0) {
                levels.add(new PageView.Level(Marks.legend(attention), attention.words(), Words.count(count)));
            }
        }
        return levels;
    }

    private List<Row> totals() {
        long records = model.inputs().stream().mapToLong(InputUse::records).sum();
        long rejected =
                rejectedByReason().values().stream().mapToLong(Long::longValue).sum();
        return List.of(
                new Row("Period", period()),
                new Row("Ships", Words.count(model.ships())),
                new Row("Positions used", Words.count(model.fixes())),
                new Row("Lines read", Words.count(records)),
                new Row("Lines and messages not used", Words.count(rejected)),
                new Row("Contact means", "at most " + Words.distance(model.contactDistance_m()) + " apart"));
    }

    private List<Row> rejected() {
        List<Row> rows = new ArrayList<>();
        rejectedByReason().forEach((reason, count) -> rows.add(new Row(Printable.clean(reason), Words.count(count))));
        return rows;
    }

    private SortedMap<String, Long> rejectedByReason() {
        SortedMap<String, Long> sum = new TreeMap<>();
        model.inputs().forEach(input -> input.rejected().forEach((reason, n) -> sum.merge(reason, n, Long::sum)));
        return sum;
    }

    private static PageView.Input input(InputUse input) {
        return new PageView.Input(
                Printable.clean(input.name()),
                Words.count(input.bytes()) + " bytes",
                Words.count(input.records()),
                input.sha256());
    }

    private static PageView.ListRow list(ListInUse list) {
        Long age = list.ageDays();
        return new PageView.ListRow(
                Printable.clean(list.name()) + (list.simulated() ? " (invented ships)" : ""),
                Printable.clean(list.authority()),
                list.version() == null ? "not known" : Words.day(list.version()),
                age == null ? "not known" : Words.plural(age, "day", "days"),
                list.sha256());
    }

    private List<FindingView> views(List<Finding> findings) {
        FindingViews views = new FindingViews(model);
        List<FindingView> shown = new ArrayList<>();
        for (Finding finding : findings) {
            shown.add(views.view(shown.size() + 1, finding));
        }
        return shown;
    }

    private static List<SummaryRow> rows(List<Finding> findings) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(row(rows.size() + 1, finding));
        }
        return rows;
    }

    private static SummaryRow row(int number, Finding finding) {
        Event event = finding.event();
        return new SummaryRow(
                number,
                finding.attention(),
                Words.time(event.start()),
                FindingViews.headline(event),
                Printable.clean(event.kind()),
                event.ships().stream()
                        .map(ship -> ShipCards.name(ship) + " (" + ship.mmsi() + ")")
                        .collect(Collectors.joining(" and ")));
    }
}
