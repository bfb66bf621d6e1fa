package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hawser.ais.BinaryData;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;
import org.junit.jupiter.api.Test;

/** Area notices and their shapes, written field after field as the circular's tables list them. */
class AreaNoticeTest {

    /** Bits as widths and values in the order of a table: no offset is written down. */
    private static final class Table {

        private final StringBuilder bits = new StringBuilder();

        Table field(int width, long value) {
            for (int bit = width - 1; bit >= 0; bit--) {
                bits.append(value >> bit & 1);
            }
            return this;
        }

        BinaryData data() {
            PayloadBits payload = new PayloadBits();
            payload.clear(bits.length());
            for (int i = 0; i < bits.length(); i++) {
                new UnsignedField(i, 1, 0).write(payload, bits.charAt(i) - '0');
            }
            return BinaryData.of(payload);
        }
    }

    /** Linkage, type, month, day, hour, minute, duration. */
    private static Table head() {
        return new Table()
                .field(10, 517)
                .field(7, 37)
                .field(4, 12)
                .field(5, 31)
                .field(5, 23)
                .field(6, 59)
                .field(18, 262_143);
    }

    private static List<SubArea> areas(Table table) {
        AreaNotice notice = (AreaNotice) ApplicationMessages.decode(1, 23, table.data());
        assertThat(notice).isEqualTo(new AreaNotice(23, 517, 37, 12, 31, 23, 59, 262_143, notice.subAreas()));
        return notice.subAreas();
    }

    @Test
    void rectangle() {
        SubArea area = areas(head().field(3, 1)
                        .field(2, 2)
                        .field(25, -4_213_899)
                        .field(24, 2_524_977)
                        .field(3, 3)
                        .field(8, 200)
                        .field(8, 100)
                        .field(9, 359)
                        .field(5, 0))
                .getFirst();

        assertThat(area).isEqualTo(new SubArea.Rectangle(2, -4_213_899, 2_524_977, 3, 200, 100, 359));
        SubArea.Rectangle rectangle = (SubArea.Rectangle) area;
        assertThat(rectangle.east_m()).isEqualTo(20_000);
        assertThat(rectangle.north_m()).isEqualTo(10_000);
        assertThat(rectangle.longitude_deg().orElseThrow()).isEqualTo(-70.23165);
        assertThat(rectangle.latitude_deg().orElseThrow()).isEqualTo(42.08295);
    }

    @Test
    void sectorWithoutPosition() {
        SubArea area = areas(head().field(3, 2)
                        .field(2, 3)
                        .field(25, 10_860_000)
                        .field(24, 5_460_000)
                        .field(3, 4)
                        .field(12, 4095)
                        .field(9, 270)
                        .field(9, 90))
                .getFirst();

        assertThat(area).isEqualTo(new SubArea.Sector(3, 10_860_000, 5_460_000, 4, 4095, 270, 90));
        assertThat(((SubArea.Sector) area).radius_m()).isEqualTo(4_095_000);
        assertThat(((SubArea.Sector) area).longitude_deg()).isEmpty();
        assertThat(((SubArea.Sector) area).latitude_deg()).isEmpty();
    }

    @Test
    void lineFromAPoint() {
        List<SubArea> areas = areas(head().field(3, 0)
                .field(2, 0)
                .field(25, 6_000_000)
                .field(24, -3_000_000)
                .field(3, 4)
                .field(12, 0)
                .field(18, 0)
                .field(3, 3)
                .field(2, 1)
                .field(10, 181)
                .field(10, 1023)
                .field(10, 720)
                .field(10, 5)
                .field(10, 720)
                .field(10, 0)
                .field(10, 720)
                .field(10, 0)
                .field(2, 0));

        assertThat(areas)
                .containsExactly(
                        new SubArea.Circle(0, 6_000_000, -3_000_000, 4, 0),
                        new SubArea.Polyline(1, List.of(new SubArea.Leg(181, 1023), new SubArea.Leg(720, 5))));
        SubArea.Polyline line = (SubArea.Polyline) areas.getLast();
        assertThat(line.legs().getFirst().bearing_deg()).hasValue(90.5);
        assertThat(line.legs().getFirst().distance_m(line.scaleFactor())).isEqualTo(10_230);
        assertThat(line.legs().getLast().bearing_deg()).isEmpty();
    }

    @Test
    void fullPolygonReservedShapeAndText() {
        Table table = head().field(3, 4).field(2, 0);
        for (int i = 1; i <= 4; i++) {
            table.field(10, 100L * i).field(10, i);
        }
        table.field(2, 0).field(3, 7).field(60, 0x123_4567_89ab_cdefL).field(24, 0xfedcba);
        table.field(3, 5);
        for (char character : "NO ENTRY@@@@@@".toCharArray()) {
            table.field(6, character % 64);
        }

        assertThat(areas(table))
                .containsExactly(
                        new SubArea.Polygon(
                                0,
                                List.of(
                                        new SubArea.Leg(100, 1),
                                        new SubArea.Leg(200, 2),
                                        new SubArea.Leg(300, 3),
                                        new SubArea.Leg(400, 4))),
                        new SubArea.Reserved(7, new BinaryData(84, "123456789abcdeffedcba0")),
                        new SubArea.Text("NO ENTRY"));
    }

    @Test
    void cancellation() {
        SubArea text = new SubArea.Text(null);

        assertThat(new AreaNotice(22, 5, 126, 0, 0, 24, 60, 262_143, List.of(text)).cancels())
                .isTrue();
        assertThat(new AreaNotice(22, 5, 10, 0, 0, 24, 60, 0, List.of(text)).cancels())
                .isTrue();
        assertThat(new AreaNotice(22, 5, 10, 0, 0, 24, 60, 1, List.of(text)).cancels())
                .isFalse();
    }
}
