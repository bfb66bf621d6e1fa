package org.hawser.bench.sim;

/** Hands on a stretch of a log with times. Two logs of the same length see as much of what takes long. */
final class Window implements LogSink {

    private final LogSink sink;
    private final long from_ms;
    private final long to_ms;

    /** Whether the message at hand lies in it. */
    private boolean inside;

    /**
     * @param from_ms first instant
     * @param to_ms instant behind the last
     */
    Window(LogSink sink, long from_ms, long to_ms) {
        this.sink = sink;
        this.from_ms = from_ms;
        this.to_ms = to_ms;
    }

    /**
     * The middle of a longer period.
     *
     * @param length_s 0 for all of it
     */
    static Window middle(LogSink sink, long start_ms, long end_ms, double length_s) {
        long length_ms = Math.round(length_s * 1000);
        if (length_ms == 0 || length_ms >= end_ms - start_ms) {
            return new Window(sink, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        long from_ms = start_ms + (end_ms - start_ms - length_ms) / 2;
        return new Window(sink, from_ms, from_ms + length_ms);
    }

    @Override
    public void message(long time_ms, int type) {
        inside = time_ms >= from_ms && time_ms < to_ms;
        if (inside) {
            sink.message(time_ms, type);
        }
    }

    @Override
    public void position(Heard heard) {
        if (inside) {
            sink.position(heard);
        }
    }

    @Override
    public void statics(StaticHeard heard) {
        if (inside) {
            sink.statics(heard);
        }
    }
}
