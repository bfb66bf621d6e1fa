package org.hawser.feed;

/** Told when more input must be waited for, so that meanwhile others may do something with what was read. */
public interface WaitingForInput {

    /** Nobody is told. */
    WaitingForInput UNHEARD = new WaitingForInput() {
        @Override
        public void begin() {}

        @Override
        public void end() {}
    };

    /** All that was read has been handed on; what reads now waits. */
    void begin();

    /** There is more, or nothing more will come. */
    void end();
}
