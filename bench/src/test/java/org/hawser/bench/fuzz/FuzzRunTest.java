package org.hawser.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.junit.jupiter.api.Test;

/** A short run of {@code hawser bench fuzz}; any seed must pass. */
class FuzzRunTest {

    private static final int SENTENCES = 300_000;

    private static FuzzRun run(long seed, int sentences) throws IOException {
        FuzzRun run = new FuzzRun(Corpus.of(List.of(), seed), sentences, seed);
        run.run();
        return run;
    }

    @Test
    void damagedSentencesAreAllAccountedFor() throws IOException {
        long seed = System.nanoTime();
        System.out.println("FuzzRunTest: seed " + seed);
        FuzzRun run = run(seed, SENTENCES);

        assertThat(run.mutated()).isGreaterThanOrEqualTo(SENTENCES);
        assertThat(run.probe().messages()).as("messages, seed " + seed).isGreaterThan(SENTENCES / 10);
        assertThat(run.slowest().again_ns()).as("slow input, seed " + seed).isLessThan(FuzzBench.SLOW_MS * 1_000_000L);
    }

    /** Damage that reaches only a part of the decoder would prove little. */
    @Test
    void theDamageReachesEveryRejectionAndEveryNote() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (Rejection reason : Rejection.values()) {
            missing.add("rejected " + reason);
        }
        for (Note note : Note.values()) {
            missing.add("note " + note);
        }
        // Nine long fragments rarely meet by chance.
        missing.remove("rejected " + Rejection.PAYLOAD_TOO_LONG);
        missing.removeAll(run(5, SENTENCES).probe().counts().keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void theSameSeedDamagesAlike() throws IOException {
        FuzzRun one = run(11, 20_000);
        FuzzRun again = run(11, 20_000);
        FuzzRun other = run(12, 20_000);

        assertThat(again.probe().hash()).isEqualTo(one.probe().hash());
        assertThat(again.probe().counts()).isEqualTo(one.probe().counts());
        assertThat(other.probe().hash()).isNotEqualTo(one.probe().hash());
    }

    @Test
    void damagedLinesStayWithinTheirBounds() throws IOException {
        Mutator mutator = new Mutator(Corpus.of(List.of(), 1), new SplittableRandom(1));
        byte[] into = new byte[Mutator.most() + 7];
        for (int i = 0; i < 100_000; i++) {
            int end = mutator.next(into, 7);
            assertThat(end).isBetween(7, into.length);
        }
        assertThat(new String(into, 0, 7, StandardCharsets.ISO_8859_1)).isEqualTo("\0".repeat(7));
    }

    @Test
    void onlyWhatIsSlowEachTimeIsSlow() {
        byte[] line = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C\n".getBytes(StandardCharsets.US_ASCII);
        SlowestPiece slowest = new SlowestPiece();
        slowest.took(line, line.length, 60_000_000_000L);
        slowest.took(line, line.length, 1);

        assertThat(slowest.first_ns()).isEqualTo(60_000_000_000L);
        assertThat(slowest.again_ns()).isLessThan(1_000_000_000L);
    }
}
