package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/**
 * Area notice, 1/22 and 1/23: see {@link AreaNoticeLayout} for the meaning of each value.
 *
 * @param fi 22 for a broadcast one, 23 for an addressed one
 * @param subAreas in the order of the message, on which their meaning depends: a line begins where the sub-area before it says
 */
public record AreaNotice(
        int fi,
        int linkage,
        int noticeType,
        int month,
        int day,
        int hour,
        int minute,
        int duration_min,
        List<SubArea> subAreas)
        implements ApplicationMessage {

    /** @throws IllegalArgumentException for another identifier or a number of sub-areas that no message holds */
    public AreaNotice {
        Lengths.requireIdentifier(fi, fi == 22 || fi == 23);
        subAreas = Elements.require(subAreas, 1, AreaNoticeLayout.MOST_SUB_AREAS);
    }

    static AreaNotice read(int fi, PayloadBits bits) {
        return new AreaNotice(
                fi,
                AreaNoticeLayout.LINKAGE.read(bits),
                AreaNoticeLayout.NOTICE_TYPE.read(bits),
                AreaNoticeLayout.MONTH.read(bits),
                AreaNoticeLayout.DAY.read(bits),
                AreaNoticeLayout.HOUR.read(bits),
                AreaNoticeLayout.MINUTE.read(bits),
                AreaNoticeLayout.DURATION_MIN.read(bits),
                Elements.read(
                        bits,
                        AreaNoticeLayout.SUB_AREAS_START,
                        AreaNoticeLayout.SUB_AREAS_STRIDE,
                        AreaNoticeLayout.count(bits),
                        SubArea::read));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.wholeBytes(
                AreaNoticeLayout.SUB_AREAS_START + subAreas.size() * AreaNoticeLayout.SUB_AREAS_STRIDE));
        AreaNoticeLayout.LINKAGE.write(bits, linkage);
        AreaNoticeLayout.NOTICE_TYPE.write(bits, noticeType);
        AreaNoticeLayout.MONTH.write(bits, month);
        AreaNoticeLayout.DAY.write(bits, day);
        AreaNoticeLayout.HOUR.write(bits, hour);
        AreaNoticeLayout.MINUTE.write(bits, minute);
        AreaNoticeLayout.DURATION_MIN.write(bits, duration_min);
        Elements.write(
                bits, AreaNoticeLayout.SUB_AREAS_START, AreaNoticeLayout.SUB_AREAS_STRIDE, subAreas, SubArea::writeTo);
    }

    @Override
    public int dac() {
        return 1;
    }

    /** What the notice is about, in the circular's words. */
    public String noticeText() {
        return NoticeTypes.text(noticeType);
    }

    /** Whether it takes back the notice with its linkage. */
    public boolean cancels() {
        return duration_min == 0 || noticeType == NoticeTypes.CANCELLATION;
    }
}
