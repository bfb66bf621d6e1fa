package org.hawser.sea.coast;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hawser.sea.Resources;

/**
 * The coast, the borders on land and the territories of the resource. The file's format is described where it is made
 * (tools/sea-data/coast.mjs).
 *
 * @param territories in the order in which lines refer to them
 * @param coast closed rings
 * @param borders between two territories
 * @param islets that the coast leaves away
 */
record CoastFile(List<Territory> territories, GridLines coast, GridLines borders, List<Islet> islets) {

    private static final String RESOURCE = "coast.bin.gz";
    private static final String MAGIC = "HWCOAST2";

    static CoastFile read() {
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(Resources.open(CoastFile.class, RESOURCE), 1 << 16))) {
            if (!MAGIC.equals(new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII))) {
                throw new IOException("it does not start with " + MAGIC);
            }
            CoastGrid grid = new CoastGrid(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            VarintReader values = new VarintReader(in.readAllBytes());
            List<Territory> territories = territories(values);
            return new CoastFile(
                    territories,
                    new GridLinesReader(grid, values, true).read(),
                    new GridLinesReader(grid, values, false).read(),
                    Islet.read());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE + ": " + e.getMessage(), e);
        }
    }

    private static List<Territory> territories(VarintReader values) {
        int count = values.next();
        List<Territory> territories = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String[] codeAndName = values.nextText().split("\t", 2);
            territories.add(new Territory(codeAndName[0], codeAndName[1]));
        }
        return List.copyOf(territories);
    }
}
