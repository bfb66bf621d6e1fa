package org.hawser.sanctions;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole list.
 *
 * @param id such as {@code us-ofac-sdn}
 * @param name short, as it stands in sentences: {@code OFAC SDN list}
 * @param authority who designates
 * @param publisher who published these bytes
 * @param zone whose calendar day a date of this list is
 * @param dated whether the entries carry their own dates of listing
 * @param simulated whether its ships are invented
 * @param published the day this version was published; null where its bytes do not say
 */
public record ListHead(
        String id,
        String name,
        String authority,
        String publisher,
        ZoneId zone,
        boolean dated,
        boolean simulated,
        @Nullable LocalDate published) {

    ListHead publishedOn(LocalDate day) {
        return new ListHead(id, name, authority, publisher, zone, dated, simulated, day);
    }
}
