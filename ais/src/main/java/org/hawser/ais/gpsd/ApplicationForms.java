package org.hawser.ais.gpsd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.application.AidMonitoringLayout;
import org.hawser.ais.application.AreaNoticeLayout;
import org.hawser.ais.application.ClearanceTimeLayout;
import org.hawser.ais.application.DangerousCargo236Layout;
import org.hawser.ais.application.InlandShipDataLayout;
import org.hawser.ais.application.MetHydro236Layout;
import org.hawser.ais.application.MetHydroLayout;
import org.hawser.ais.application.TextDescriptionLayout;
import org.hawser.ais.application.TidalWindows236Layout;
import org.hawser.ais.application.TidalWindowsLayout;
import org.jspecify.annotations.Nullable;

/** The form of each application's data, found by DAC and FI; the members are read from the data, not from the whole message. */
final class ApplicationForms {

    private record Entry(int dac, int fi, Predicate<PayloadBits> fits, Form form) {}

    private static final int INTERNATIONAL = 1;

    private final List<Entry> entries = new ArrayList<>();

    ApplicationForms(boolean scaled) {
        international(scaled);
        add(200, 10, InlandShipDataLayout::fits, OtherApplicationForms.inlandShip(scaled));
        Form monitoring = OtherApplicationForms.aidMonitoring(scaled);
        add(235, 10, AidMonitoringLayout::fits, monitoring);
        add(250, 10, AidMonitoringLayout::fits, monitoring);
    }

    /** Where data end early, what is whole is written, if there is at least what makes it worth reading. */
    private void international(boolean scaled) {
        add(31, reaches(MetHydroLayout.ICE.end()), WeatherForms.metHydro(scaled));
        add(11, reaches(MetHydro236Layout.ICE.end()), WeatherForms.oldMetHydro(scaled));
        Form notice = BinaryForms.dataFrom(NoticeForms.areaNotice(scaled), 0);
        add(22, AreaNoticeLayout::fits, notice);
        add(23, AreaNoticeLayout::fits, notice);
        add(12, reaches(DangerousCargo236Layout.DEPARTURE_MINUTE.end()), PortForms.dangerousCargo(scaled));
        add(14, reaches(TidalWindows236Layout.WINDOWS_START), PortForms.tidalWindows236(scaled));
        add(18, reaches(ClearanceTimeLayout.MINUTE.end()), PortForms.clearanceTime(scaled));
        add(29, TextDescriptionLayout::fits, PortForms.text(scaled));
        add(30, TextDescriptionLayout::fits, PortForms.text(scaled));
        add(32, reaches(TidalWindowsLayout.WINDOWS_START), PortForms.tidalWindows(scaled));
    }

    private static Predicate<PayloadBits> reaches(int bits) {
        return data -> data.bitCount() >= bits;
    }

    private void add(int fi, Predicate<PayloadBits> fits, Form form) {
        add(INTERNATIONAL, fi, fits, form);
    }

    private void add(int dac, int fi, Predicate<PayloadBits> fits, Form form) {
        entries.add(new Entry(dac, fi, fits, form));
    }

    /** The form for the data of an application; null where we do not know it, or the data do not fit it. */
    @Nullable
    Form of(int dac, int fi, PayloadBits data) {
        for (Entry entry : entries) {
            if (entry.dac == dac && entry.fi == fi && entry.fits.test(data)) {
                return entry.form;
            }
        }
        return null;
    }
}
