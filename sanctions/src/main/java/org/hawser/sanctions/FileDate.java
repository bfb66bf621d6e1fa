package org.hawser.sanctions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date in a file's name, such as {@code sdn_2021-08-18.csv.gz} or {@code sdn-20210818.csv}. */
final class FileDate {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

    private FileDate() {}

    /** Null where the name holds no date, or more than one. */
    static @Nullable LocalDate of(String name) {
        Set<LocalDate> dates = new HashSet<>();
        Matcher matcher = DATE.matcher(name);
        while (matcher.find()) {
            LocalDate date = date(matcher);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates.size() == 1 ? dates.iterator().next() : null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
