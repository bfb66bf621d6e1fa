package org.hawser.sim.ship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void eachHasItsFirstInstantAndNotItsLast() {
        Spans spans = Spans.of(10, 20, 30, 40);
        assertThat(spans.contains(9.9)).isFalse();
        assertThat(spans.contains(10)).isTrue();
        assertThat(spans.contains(20)).isFalse();
        assertThat(spans.contains(30)).isTrue();
        assertThat(spans.covers(10, 20)).isTrue();
        assertThat(spans.covers(10, 21)).isFalse();
        assertThat(spans.covers(15, 35)).isFalse();
        assertThat(spans.covers(20, 25)).isFalse();
        assertThat(spans.firstEndingAfter(20)).isEqualTo(1);
        assertThat(spans.firstEndingAfter(40)).isEqualTo(2);
        assertThat(Spans.NONE.contains(0)).isFalse();
    }

    @Property
    void aUnionHasWhatAnyOfItsPartsHas(
            @ForAll @Size(max = 6) List<@IntRange(max = 50) Integer> begins, @ForAll @IntRange(max = 60) int time_s) {
        List<Spans> parts = begins.stream().map(b -> Spans.of(b, b + 5)).toList();
        Spans union = Spans.union(parts);
        assertThat(union.contains(time_s)).isEqualTo(parts.stream().anyMatch(p -> p.contains(time_s)));
        for (int i = 1; i < union.count(); i++) {
            assertThat(union.begin_s(i)).isGreaterThan(union.end_s(i - 1));
        }
    }

    @Test
    void spansOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Spans.of(1, 2, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spans.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spans.of(1)).hasMessageContaining("without its end");
    }

    @Test
    void aTimelineHoldsEachValueUntilTheNext() {
        Timeline<String> line = Timeline.of("a").then(5, "b").then(9, "c");
        assertThat(line.at(-1e9)).isEqualTo("a");
        assertThat(line.at(5)).isEqualTo("b");
        assertThat(line.since_s(8.9)).isEqualTo(5);
        assertThat(line.since_s(4)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(line.at(9)).isEqualTo("c");
        assertThatThrownBy(() -> line.then(9, "d")).hasMessageContaining("not after");
    }
}
