package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClaimDictionaryTest {

    private final ClaimDictionary dictionary = new ClaimDictionary();

    private static Claim named(String name) {
        return new Claim(0, name, null, 0, 0, 0);
    }

    private int number(String key, Claim claim) {
        byte[] bytes = ("--" + key + "-").getBytes(StandardCharsets.UTF_8);
        return dictionary.number(bytes, 2, bytes.length - 3, () -> claim);
    }

    @Test
    void knownBytesAreNotDecodedAgain() {
        int first = number("a", named("A"));
        assertThat(number("a", named("never asked for"))).isEqualTo(first);
        assertThat(dictionary.claim(first)).isEqualTo(named("A"));
    }

    @Test
    void twoWritingsOfAClaimShareItsNumber() {
        assertThat(number("a", named("A"))).isEqualTo(number("a ", named("A"))).isNotEqualTo(number("b", named("B")));
    }

    @Test
    void theKeyIsCopied() {
        byte[] key = {1, 2, 3};
        int first = dictionary.number(key, 0, 3, () -> named("A"));
        key[0] = 9;
        assertThat(dictionary.number(key, 0, 3, () -> named("B"))).isNotEqualTo(first);
    }

    @Test
    void aDecodingThatFailsLeavesNoTrace() {
        number("x", named("X"));
        byte[] key = {1};
        assertThatThrownBy(() -> dictionary.number(key, 0, 1, () -> {
                    throw new IllegalStateException("spoilt");
                }))
                .hasMessage("spoilt");
        assertThat(dictionary.claim(dictionary.number(key, 0, 1, () -> named("A"))))
                .isEqualTo(named("A"));
    }

    /** More claims than the table begins with, so that it grows; against a plain map. */
    @Property(tries = 30)
    void itAnswersAsAMapDoes(@ForAll @Size(max = 5000) List<@IntRange(max = 3000) Integer> keys) {
        Map<Integer, Integer> expected = new HashMap<>();
        for (int key : keys) {
            int number = number("key " + key, named("ship " + key / 2));
            assertThat(expected.computeIfAbsent(key, k -> number)).isEqualTo(number);
            assertThat(dictionary.claim(number).name()).isEqualTo("ship " + key / 2);
        }
    }
}
