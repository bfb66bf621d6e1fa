package org.hawser.bench.sim;

/** Takes what a log tells, in its order. */
interface LogSink {

    /**
     * Any message, before it is taken for what it is.
     *
     * @param type 1 to 27; 0 where the log does not say
     */
    void message(long time_ms, int type);

    void position(Heard heard);

    void statics(StaticHeard heard);
}
