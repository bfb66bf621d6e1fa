package org.hawser.ais.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hawser.ais.PayloadBits;

/** What stands in data several times: each is copied out and in as bits of its own. */
final class Elements {

    private Elements() {}

    static <E> List<E> read(PayloadBits bits, int start, int stride, int count, Function<PayloadBits, E> reader) {
        PayloadBits element = new PayloadBits();
        List<E> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            element.copy(bits, start + i * stride, start + (i + 1) * stride);
            elements.add(reader.apply(element));
        }
        return elements;
    }

    static <E> void write(
            PayloadBits bits, int start, int stride, List<E> elements, BiConsumer<E, PayloadBits> writer) {
        PayloadBits element = new PayloadBits();
        for (int i = 0; i < elements.size(); i++) {
            writer.accept(elements.get(i), element);
            bits.insert(start + i * stride, element);
        }
    }

    static <E> List<E> require(List<E> elements, int least, int most) {
        if (elements.size() < least || elements.size() > most) {
            throw new IllegalArgumentException(
                    elements.size() + " elements where a message has " + least + " to " + most);
        }
        return List.copyOf(elements);
    }
}
