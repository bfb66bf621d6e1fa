package org.hawser.bench.decode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log read as slowly and plainly as can be, by nothing that the benchmark uses. */
final class PlainReading {

    final List<String> right = new ArrayList<>();
    final TypeCounts valid = new TypeCounts();
    final int[] sentencesByType = new int[28];
    int sentences;
    int wrongChecksums;
    int interrupted;

    PlainReading(byte[] log) {
        Map<String, Integer> typeOfFirst = new HashMap<>();
        String before = "";
        for (String line : new String(log, StandardCharsets.US_ASCII).split("\r\n", -1)) {
            if (!line.isEmpty()) {
                sentences++;
                sentence(line, before, typeOfFirst);
                before = line;
            }
        }
    }

    private void sentence(String line, String before, Map<String, Integer> typeOfFirst) {
        String[] fields = line.split(",", -1);
        if (!line.endsWith(checksum(line))) {
            wrongChecksums++;
            return;
        }
        right.add(line);
        if (fields[2].equals("1")) {
            int code = fields[5].charAt(0) - 48;
            int type = code > 40 ? code - 8 : code;
            valid.add(type);
            sentencesByType[type] += Integer.parseInt(fields[1]);
            typeOfFirst.put(fields[3] + fields[4], type);
        } else if (!before.startsWith("!AIVDM,2,1," + fields[3] + "," + fields[4])) {
            interrupted++;
        }
    }

    static String checksum(String line) {
        int sum = 0;
        for (char character : line.substring(1, line.indexOf('*')).toCharArray()) {
            sum ^= character;
        }
        return String.format("%02X", sum);
    }
}
