package org.hawser.sea.flag;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hawser.sea.Resources;
import org.jspecify.annotations.Nullable;

/** The States and territories of ISO 3166-1, the names of which are said once, here. */
public final class States {

    private static final class Holder {
        static final States STATES = new States();
    }

    private final Map<String, State> byCode = new TreeMap<>();

    private States() {
        for (String[] row : Resources.rows(States.class, "states.tsv")) {
            byCode.put(row[0], state(row));
        }
    }

    private static State state(String[] row) {
        String responsible = row[2].isEmpty() ? null : row[2];
        return new State(row[0], row[1], responsible, row[3].equals("yes"), row[4], row[5]);
    }

    /** The table; read once. */
    public static States load() {
        return Holder.STATES;
    }

    /** All rows, by code. */
    public Collection<State> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The State or territory of two upper-case letters; empty where there is none. */
    public Optional<State> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** Whether two codes stand for one State, or for territories that one State is responsible for. */
    public boolean answerAlike(@Nullable String code, @Nullable String other) {
        Optional<String> answering = find(code).map(State::answering);
        return answering.isPresent() && answering.equals(find(other).map(State::answering));
    }

    /** The hint at a row of a table: at the State's name, or at what the table calls it where that says more. */
    Flags.Hint hint(String code, String called) {
        State state = find(code)
                .orElseThrow(() -> new IllegalStateException("the code \"" + code + "\" is not in states.tsv"));
        return new Flags.Hint(code, called.isEmpty() ? state.name() : called);
    }
}
