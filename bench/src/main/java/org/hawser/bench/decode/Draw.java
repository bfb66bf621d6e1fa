package org.hawser.bench.decode;

import java.util.Random;

/** Values of messages, drawn from what ships really send: most fields available, some not. */
final class Draw {

    private static final String[] FIRST = {
        "OCEAN", "PACIFIC", "GOLDEN", "SEA", "NORTH", "EAST", "STAR", "BLUE", "GRAND", "ROYAL", "MSC", "EVER", "NEW",
        "KAI"
    };
    private static final String[] LAST = {
        "GLORY", "TRADER", "PIONEER", "SPIRIT", "HARMONY", "WAVE", "DRAGON", "PEARL", "FORTUNE", "EXPRESS", "QUEEN",
        "MARU"
    };
    private static final String[] PLACES = {
        "BUSAN",
        "SHANGHAI",
        "NINGBO",
        "VLADIVOSTOK",
        "NAGASAKI",
        "KAOHSIUNG",
        "ROTTERDAM",
        "SINGAPORE",
        "CN SHA>KR PUS",
        "INCHEON"
    };
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int E4MIN_PER_DEG = 600_000;

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** From 0 to before {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** {@code value} nine times of ten, else {@code notAvailable}. */
    int mostly(int value, int notAvailable) {
        return oneIn(10) ? notAvailable : value;
    }

    int longitude_e4min() {
        return mostly(below(2 * 180 * E4MIN_PER_DEG) - 180 * E4MIN_PER_DEG, 181 * E4MIN_PER_DEG);
    }

    int latitude_e4min() {
        return mostly(below(2 * 80 * E4MIN_PER_DEG) - 80 * E4MIN_PER_DEG, 91 * E4MIN_PER_DEG);
    }

    String name() {
        return FIRST[below(FIRST.length)] + " " + LAST[below(LAST.length)] + (flag() ? "" : " " + below(100));
    }

    String place() {
        return PLACES[below(PLACES.length)];
    }

    /** Letters and digits. */
    String code(int characters) {
        StringBuilder code = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            code.append(LETTERS.charAt(below(LETTERS.length())));
        }
        return code.toString();
    }
}
