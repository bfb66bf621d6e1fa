package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawser.sea.ImoNumber;

/**
 * What the remarks of an OFAC ship say, clause by clause ({@code ;} between, {@code .} at the end):
 *
 * <pre>
 * Former Vessel Flag Malta; Vessel Registration Identification IMO 9187629; MMSI 572469210; f.k.a. 'ALPHA'; Linked To: X.
 * </pre>
 *
 * <p>A company's IMO number stands in other clauses ("Identification Number IMO …") and is not read.
 */
final class OfacRemarks {

    /** A kind of clause, and what becomes of what it says. */
    private record Clause(Pattern pattern, BiConsumer<OfacRemarks, Matcher> take) {
        static Clause of(String regex, BiConsumer<OfacRemarks, Matcher> take) {
            return new Clause(Pattern.compile(regex), take);
        }
    }

    private static final List<Clause> CLAUSES = List.of(
            Clause.of(
                    "(?:alt\\. )?Vessel Registration Identification (.+)",
                    (said, is) -> said.registration(is.group(1))),
            Clause.of(
                    "(?:alt\\. )?MMSI:? (\\d{9})(?: .*)?", (said, is) -> said.mmsis.add(Integer.valueOf(is.group(1)))),
            Clause.of("([afn])\\.k\\.a\\. '(.+)'", (said, is) -> said.name(is.group(1), is.group(2))),
            Clause.of("\\(?Linked To: (.+?)\\)?", (said, is) -> said.linkedTo.add(is.group(1))),
            Clause.of("(?:alt\\. )?Other Vessel Call Sign (.+)", (said, is) -> said.callSigns.add(is.group(1))),
            Clause.of("(?:alt\\. )?Former Vessel Flag (.+)", (said, is) -> said.formerFlags.add(is.group(1))));

    private static final Pattern BETWEEN = Pattern.compile(";\\s*");

    /** The country behind a number is a remark on the registry, not a part of the number. */
    private static final Pattern COUNTRY = Pattern.compile("\\s*\\([^)]*\\)$");

    final List<ImoNumber> imos = new ArrayList<>();
    final List<String> unusable = new ArrayList<>();
    final List<Integer> mmsis = new ArrayList<>();
    final List<ShipName> names = new ArrayList<>();
    final List<String> callSigns = new ArrayList<>();
    final List<String> formerFlags = new ArrayList<>();
    final List<String> linkedTo = new ArrayList<>();

    OfacRemarks(String remarks) {
        for (String clause : BETWEEN.split(withoutFullStop(remarks.strip()))) {
            read(clause.strip());
        }
    }

    private void read(String text) {
        for (Clause clause : CLAUSES) {
            Matcher matcher = clause.pattern().matcher(text);
            if (matcher.matches()) {
                clause.take().accept(this, matcher);
                return;
            }
        }
    }

    private void name(String letter, String name) {
        names.add(new ShipName(name, use(letter + "ka")));
    }

    /** Some entries leave the word IMO out; seven digits with the right check digit are one all the same. */
    private void registration(String text) {
        String written = text.strip();
        ImoNumber.parse(COUNTRY.matcher(written).replaceFirst(""))
                .ifPresentOrElse(imos::add, () -> unusable.add(written));
    }

    /** What {@code aka}, {@code fka} and {@code nka} mean. */
    static ShipName.Use use(String type) {
        return switch (type) {
            case "fka" -> ShipName.Use.FORMER;
            case "nka" -> ShipName.Use.LATER;
            default -> ShipName.Use.ALSO;
        };
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
