package org.hawser.sim.demo;

import static org.hawser.sim.motion.Places.place;

import java.util.List;

/** The lanes of the demonstration; waypoints set by hand, clear of land and of the islands that a small map does not show. */
final class Lanes {

    static final Port BUSAN = Port.at("KRPUS", 34.98, 129.12, 34.86, 128.92);
    static final Port ULSAN = Port.at("KRUSN", 35.42, 129.50, 35.36, 129.48);
    static final Port YEOSU = Port.at("KRYOS", 34.50, 127.90, 34.45, 127.82);
    static final Port SHANGHAI = Port.at("CNSHA", 31.05, 122.70, 31.10, 122.55);
    static final Port ZHOUSHAN = Port.at("CNZOS", 29.75, 122.75, 29.68, 122.58);
    static final Port KEELUNG = Port.at("TWKEL", 25.28, 121.80, 25.24, 121.82);
    static final Port KAOHSIUNG = Port.at("TWKHH", 22.50, 120.12, 22.42, 120.02);
    static final Port NAGASAKI = Port.at("JPNGS", 32.62, 129.55, 32.52, 129.42);
    static final Port NAHA = Port.at("JPNAH", 26.22, 127.45, 26.24, 127.44);
    static final Port HAKATA = Port.at("JPHKT", 33.85, 130.15, 33.78, 130.02);

    static final Lane BUSAN_SHANGHAI =
            new Lane(BUSAN, 0, List.of(place(34.20, 128.40), place(32.85, 126.60), place(31.60, 124.00)), SHANGHAI, 0);
    static final Lane SHANGHAI_KEELUNG = new Lane(
            SHANGHAI, 1, List.of(place(30.00, 123.35), place(27.60, 122.30), place(25.60, 121.95)), KEELUNG, 0);
    static final Lane KEELUNG_NAGASAKI = new Lane(
            KEELUNG, 1, List.of(place(26.60, 123.40), place(30.20, 127.20), place(32.30, 129.00)), NAGASAKI, 0);
    static final Lane KAOHSIUNG_ZHOUSHAN = new Lane(
            KAOHSIUNG,
            0,
            List.of(
                    place(23.20, 119.85),
                    place(24.30, 120.10),
                    place(25.30, 120.70),
                    place(27.20, 121.90),
                    place(29.20, 123.00)),
            ZHOUSHAN,
            0);
    static final Lane NAHA_SHANGHAI = new Lane(
            NAHA,
            0,
            List.of(place(26.50, 127.58), place(26.85, 127.50), place(27.50, 126.30), place(30.70, 123.50)),
            SHANGHAI,
            2);
    static final Lane HAKATA_SHANGHAI = new Lane(
            HAKATA,
            0,
            List.of(place(34.08, 129.62), place(33.75, 128.80), place(33.25, 127.80), place(32.00, 125.00)),
            SHANGHAI,
            3);
    static final Lane ULSAN_YEOSU = new Lane(
            ULSAN,
            0,
            List.of(place(35.05, 129.45), place(34.50, 129.00), place(34.30, 128.50), place(34.40, 127.95)),
            YEOSU,
            0);
    static final Lane BUSAN_KAOHSIUNG = new Lane(
            BUSAN,
            1,
            List.of(
                    place(34.30, 128.60),
                    place(32.60, 126.90),
                    place(29.40, 123.40),
                    place(25.90, 121.60),
                    place(25.30, 120.70),
                    place(24.30, 120.10),
                    place(23.20, 119.85)),
            KAOHSIUNG,
            1);

    static final List<Lane> ALL = List.of(
            BUSAN_SHANGHAI,
            SHANGHAI_KEELUNG,
            KEELUNG_NAGASAKI,
            KAOHSIUNG_ZHOUSHAN,
            NAHA_SHANGHAI,
            HAKATA_SHANGHAI,
            ULSAN_YEOSU,
            BUSAN_KAOHSIUNG);

    private Lanes() {}
}
