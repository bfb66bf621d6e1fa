package org.hawser.sea.lines;

/** What is done with a point of the surface, geocentric metres. */
public interface PointAction {
    void accept(double x_m, double y_m, double z_m);
}
