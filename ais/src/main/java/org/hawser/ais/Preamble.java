package org.hawser.ais;

/** What stands on a line before its sentence: a time, and tag blocks. */
final class Preamble {

    private final Account account;
    private final Reception reception;
    private final TagBlock tagBlock;
    private final TagBlockGroups groups = new TagBlockGroups();
    private long leading_ms = UtcTime.NONE;
    private boolean tagged;

    Preamble(Account account, Reception reception, SourceTable sources) {
        this.account = account;
        this.reception = reception;
        this.tagBlock = new TagBlock(sources);
    }

    /** Forgets the groups. */
    void reset() {
        groups.clear();
    }

    /** Reads up to the sentence, if there is one; index behind. */
    int read(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] != '\\' && buffer[at] != '!' && buffer[at] != '$') {
            at++;
        }
        leading_ms = LeadingTime.read(buffer, from, at);
        int behind = tagBlocks(buffer, at, to);
        tagged = behind > at;
        return behind;
    }

    /** Whether there was a tag block. */
    boolean isTagged() {
        return tagged;
    }

    /** The time in front, {@link UtcTime#NONE} or {@link UtcTime#IMPLAUSIBLE}. */
    long leading_ms() {
        return leading_ms;
    }

    /** Gives the sentence at hand the time and the source of its tag blocks, or of their group, as far as they give any. */
    void useTagBlocks() {
        long time_ms = account.plausible(tagBlock.time_ms());
        reception.time_ms = time_ms == UtcTime.NONE ? reception.time_ms : time_ms;
        reception.source = tagBlock.source() == null ? reception.source : tagBlock.source();
        if (tagBlock.line() != TagBlock.NO_GROUP) {
            useGroup();
        }
    }

    private void useGroup() {
        groups.remember(tagBlock, reception);
        int group = groups.find(tagBlock.group(), reception.source, reception.line);
        if (group >= 0) {
            long time_ms = reception.time_ms == UtcTime.NONE ? account.plausible(groups.time_ms(group)) : UtcTime.NONE;
            reception.unlessGiven(time_ms, groups.source(group), groups.offset(group));
        }
    }

    private int tagBlocks(byte[] buffer, int from, int to) {
        tagBlock.clear();
        int at = from;
        while (at < to && buffer[at] == '\\') {
            int close = Digits.find(buffer, at + 1, to, '\\');
            tagBlock(buffer, at + 1, close, close < to);
            at = close < to ? close + 1 : at + 1;
        }
        return at;
    }

    private void tagBlock(byte[] buffer, int from, int close, boolean closed) {
        TagBlock.Taken taken = closed ? tagBlock.read(buffer, from, close) : TagBlock.Taken.NOTHING;
        switch (taken) {
            case ALL -> {}
            case ALL_BUT_GROUP -> account.note(Note.TAG_BLOCK_GROUP_BROKEN);
            case NOTHING -> account.note(Note.TAG_BLOCK_BROKEN);
        }
    }
}
