package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * Joins the sentences of messages that need more than one, in any order and with anything in between. Memory is bounded: at most
 * {@value #MOST_GROUPS} messages wait at a time, each for at most {@value #MOST_LINES_APART} lines after its last fragment; then
 * the one that waited longest is given up.
 */
final class FragmentTable {

    static final int MOST_GROUPS = 64;
    static final int MOST_LINES_APART = 500;

    /** Takes the groups that are given up. */
    interface GivenUp {
        void incomplete(FragmentGroup group);
    }

    private final FragmentGroup[] groups = new FragmentGroup[MOST_GROUPS];
    private final GivenUp givenUp;

    /** The first {@code waiting} groups wait, in the order of their last fragment; the others are free. */
    private int waiting;

    FragmentTable(GivenUp givenUp) {
        this.givenUp = givenUp;
        java.util.Arrays.setAll(groups, i -> new FragmentGroup());
    }

    /** Gives up the groups that have waited too long at {@code line}. */
    void expire(long line) {
        while (waiting > 0 && line - groups[0].lastLine() > MOST_LINES_APART) {
            giveUp(0);
        }
    }

    void giveUpAll() {
        while (waiting > 0) {
            giveUp(0);
        }
    }

    /** Adds a fragment; the whole group if that completes it, to be used before the next call, else null. */
    @Nullable
    FragmentGroup add(Sentence sentence, byte[] bytes, Reception reception) {
        int index = indexFor(sentence, reception);
        FragmentGroup group = groups[index];
        group.add(sentence, bytes, reception);
        if (group.isComplete()) {
            remove(index);
            return group;
        }
        moveToEnd(index);
        return null;
    }

    /** Counts the fragment with the group that already holds it; false where none does. */
    boolean addRepeated(Sentence sentence, byte[] bytes, Reception reception) {
        int index = find(sentence, reception);
        if (index < 0 || !groups[index].repeats(sentence, bytes)) {
            return false;
        }
        groups[index].count(reception);
        moveToEnd(index);
        return true;
    }

    private int indexFor(Sentence sentence, Reception reception) {
        int index = find(sentence, reception);
        if (index >= 0 && groups[index].holds(sentence.fragment())) {
            giveUp(index);
            index = -1;
        }
        return index >= 0 ? index : begin(sentence, reception);
    }

    /** The group that the sentence fits, the one with the same source first, then the latest. */
    private int find(Sentence sentence, Reception reception) {
        int found = -1;
        for (int i = waiting - 1; i >= 0; i--) {
            if (groups[i].fits(sentence, reception)) {
                if (java.util.Objects.equals(groups[i].source(), reception.source)) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private int begin(Sentence sentence, Reception reception) {
        if (waiting == MOST_GROUPS) {
            giveUp(0);
        }
        groups[waiting].begin(sentence, reception);
        return waiting++;
    }

    private void giveUp(int index) {
        FragmentGroup group = groups[index];
        remove(index);
        givenUp.incomplete(group);
    }

    private void remove(int index) {
        moveToEnd(index);
        waiting--;
    }

    private void moveToEnd(int index) {
        FragmentGroup group = groups[index];
        System.arraycopy(groups, index + 1, groups, index, waiting - index - 1);
        groups[waiting - 1] = group;
    }
}
