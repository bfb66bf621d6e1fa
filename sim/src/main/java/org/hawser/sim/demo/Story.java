package org.hawser.sim.demo;

/** Something that happens at sea: puts ships there and says what is true of them. A value of parameters. */
interface Story {

    void stage(Cast cast);
}
