package org.hawser.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.hawser.report.page.PageViews;

/**
 * One self-contained page: it opens offline, asks for nothing from elsewhere, needs no script, and prints. The same model always
 * gives the same bytes.
 */
public final class HtmlReport {

    /** Findings shown in full: each takes some 50 kB of maps and plots. */
    public static final int DETAILS = 100;

    /** Findings that follow in one line each. */
    public static final int LINES = 5_000;

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.hawser.report.template");

    private HtmlReport() {}

    /** Writes the page in UTF-8; leaves {@code out} open. */
    public static void write(ReportModel model, OutputStream out) throws IOException {
        write(model, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes the page, which says that it is in UTF-8; leaves {@code out} open. */
    public static void write(ReportModel model, Writer out) throws IOException {
        try {
            TEMPLATES.render("report.jte", new PageViews(model, DETAILS, LINES).view(style()), new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.flush();
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the resource report.css is missing from the installation of Hawser");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
