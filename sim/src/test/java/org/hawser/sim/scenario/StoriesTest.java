package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is told of each story alone, against what its file says that it is: kind, ships by number, hours from the story's moment,
 * innocent or not, encounter by positions and speeds, seen or why not.
 */
class StoriesTest {

    private static final String TOLD = """
            meeting-visible @ [30.3, 125.6]
              meeting-at-sea 0+1 0..6 suspect encounter seen
            meeting-at-anchor @ [28.4, 123.6]
              meeting-at-anchor 0+1 0..7.5 suspect encounter seen
            meeting-one-dark @ [29.1, 125.8]
              gap-by-choice 1 -14..18 suspect no-encounter unseen(off)
              meeting-at-sea 0+1 0..7 suspect encounter unseen(,off)
            meeting-both-dark @ [31.0, 124.2]
              gap-by-choice 1 -9..13 suspect no-encounter unseen(off)
              gap-by-choice 0 -7..12 suspect no-encounter unseen(off)
              meeting-at-sea 0+1 0..6 suspect encounter unseen(off,off)
            chain @ [26.6, 127.0]
              chain 0+1+2 0..32 suspect encounter seen
              meeting-at-sea 0+1 0..8 suspect encounter seen
              meeting-at-sea 1+2 26..32 suspect encounter seen
            shuttle @ [27.2, 125.0]
              gap-by-choice 2 -6..48 suspect no-encounter unseen(off)
              meeting-at-anchor 0+1 0..5 suspect encounter seen
              meeting-at-sea 2+1 11..15 suspect encounter unseen(off,)
              meeting-at-anchor 0+1 22..27 suspect encounter seen
              meeting-at-sea 2+1 33..37 suspect encounter unseen(off,)
            meeting-off-port @ [22.30, 120.15]
              meeting-at-sea 0+1 0..6.5 suspect encounter seen
            meeting-cho-do @ Cho-do anchorage
              gap-by-choice 0 -12..33 suspect no-encounter unseen(off)
              meeting-at-anchor 0+1 0..9 suspect encounter unseen(off,)
              meeting-at-anchor 0+2 12..20 suspect encounter unseen(off,)
            meeting-midnight @ [33.2, 124.0]
              meeting-at-sea 0+1 -3..4 suspect encounter seen
            meeting-antimeridian @ [31.5, 180]
              meeting-at-sea 0+1 0..6 suspect encounter seen
            meeting-whole-degree @ [30, 127]
              meeting-at-sea 0+1 0..6 suspect encounter seen
            gap-by-choice @ [30.6, 123.8]
              gap-by-choice 0 0..10 suspect no-encounter unseen(off)
            lost-coverage @ [28.0, 126.5]
              coverage-gap 0 3.75..12 innocent no-encounter unseen(out of coverage)
            receiver-outage @ [33.6, 125.4]
              receiver-outage 0+1 0..5 innocent no-encounter unseen(receiver outage,receiver outage)
            loitering @ [29.6, 124.6]
              loitering 0 0..14 suspect no-encounter seen
            port-call @ KRPUS
              port-call 0 0..24 innocent no-encounter seen
            port-call-dprk @ KPCHO
              gap-by-choice 0 -5..41 suspect no-encounter unseen(off)
              port-call 0 0..36 suspect no-encounter unseen(off)
            shared-mmsi @ [28.2, 122.9]
              shared-mmsi 0+1 0..60 suspect no-encounter seen
            second-transmitter @ [30.2, 124.4]
              second-transmitter 0 0..12 suspect no-encounter seen
            cloned-mmsi @ [29.2, 126.0]
              cloned-mmsi 0+1 0..24 suspect no-encounter seen
            name-change @ [31.2, 124.9]
              identity-change 0 0..60 suspect no-encounter seen
            mmsi-change @ [31.2, 125.9]
              identity-change 0 0..60 suspect no-encounter seen
            flag-change @ [32.0, 123.6]
              identity-change 0 0..60 suspect no-encounter seen
            identity-swap @ [27.4, 124.4]
              identity-swap 0+1 0..60 suspect no-encounter seen
            spoof-circle @ [29.8, 124.0]
              spoofed-position 0 0..24 suspect no-encounter seen
            spoof-shift @ [31.5, 124.4]
              spoofed-position 0 0..12 suspect no-encounter seen
            spoof-teleport @ [30.0, 126.2]
              spoofed-position 0 0..10 suspect no-encounter seen
            spoof-on-land @ [31.05, 122.75]
              spoofed-position 0 0..8 suspect no-encounter seen
            spoof-frozen @ [27.6, 123.4]
              spoofed-position 0 0..20 suspect no-encounter seen
            spoof-track @ [28.0, 126.0]
              spoofed-position 0 0..15 suspect no-encounter seen
            pilotage @ [34.98, 129.20]
              pilotage 0+1 0..0.42 innocent no-encounter seen
            tug-and-tow @ [34.4, 130.6]
              tug-and-tow 0+1 -60..60 innocent encounter seen
            harbour-tug @ [35.02, 129.26]
              harbour-tug 0+1 0..1.5 innocent no-encounter seen
            bunkering-in-port @ [35.04, 129.09]
              bunkering-in-port 0+1 0..5 innocent encounter seen
            pair-trawling @ [31.6, 124.2]
              pair-trawling 0+1 -0.42..18 innocent encounter seen
            fishing-fleet @ [30.2, 123.4]
              fishing-fleet 7+8+9 0..24 innocent encounter seen
              fishing-fleet 0+1+2+3+4+5+6 0..24 innocent no-encounter seen
            convoy @ [35.6, 125.0]
              convoy 0+1 -5.5..5 innocent encounter seen
              convoy 1+2 -5.25..4.75 innocent encounter seen
            anchored-neighbours @ [30.55, 122.75]
              anchored-neighbours 0+1+2 0..24 innocent encounter seen
            net-buoys @ [31.0, 125.2]
              net-buoys 1+2+3+4+5+6 -4..8 innocent encounter seen
              net-buoys-tended 4+7 0..3 innocent encounter seen
              net-buoys-tended 3+5+7 0..3 innocent encounter seen
            ferries-crossing @ [34.0, 130.1]
              ferries-crossing 0+1 0..12 innocent no-encounter seen
            replenishment @ [29.0, 130.9]
              replenishment 0+1 0..2.5 innocent no-encounter seen
            """;

    record Expected(String story, String at, List<String> told) {

        @Override
        public String toString() {
            return story;
        }
    }

    static Stream<Expected> stories() {
        return Stream.of(TOLD.split("\\n(?! )")).map(block -> {
            List<String> lines = block.lines().map(String::strip).toList();
            String[] head = lines.getFirst().split(" @ ", 2);
            return new Expected(head[0], head[1], lines.subList(1, lines.size()));
        });
    }

    @Test
    void noStoryIsForgotten() {
        assertThat(stories().map(Expected::story)).containsExactlyInAnyOrderElementsOf(ShippedScenarios.STORIES);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void truthSaysWhatTheStoryIs(Expected expected) throws IOException {
        Staged staged = Staged.of(expected.story(), expected.at());
        assertThat(staged.truths().stream().map(truth -> truth.summary(staged.origin())))
                .containsExactlyInAnyOrderElementsOf(expected.told());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobodyElseMeetsAndAllAreSeaworthy(Expected expected) throws IOException {
        Staged staged = Staged.of(expected.story(), expected.at());
        assertThat(MetShips.untold(staged.simulation())).isEmpty();
        assertThat(Seamanship.complaints(staged.simulation())).isEmpty();
    }
}
