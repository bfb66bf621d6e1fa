package org.hawser.sea.coast;

/**
 * Sines and cosines of angles at even steps, as those of a coarse and a fine part put together: a few hundred calls of the slow
 * functions in place of many thousands, and wrong by less than 1e-15.
 */
final class EvenAngles {

    private static final int FINE = 512;

    final double[] sine;
    final double[] cosine;

    EvenAngles(double first_deg, double step_deg, int count) {
        sine = new double[count];
        cosine = new double[count];
        double[] fineSine = new double[FINE];
        double[] fineCosine = new double[FINE];
        for (int i = 0; i < FINE; i++) {
            fineSine[i] = StrictMath.sin(StrictMath.toRadians(i * step_deg));
            fineCosine[i] = StrictMath.cos(StrictMath.toRadians(i * step_deg));
        }
        for (int from = 0; from < count; from += FINE) {
            double coarse = StrictMath.toRadians(first_deg + from * step_deg);
            double coarseSine = StrictMath.sin(coarse);
            double coarseCosine = StrictMath.cos(coarse);
            for (int i = 0; i < Math.min(FINE, count - from); i++) {
                sine[from + i] = coarseSine * fineCosine[i] + coarseCosine * fineSine[i];
                cosine[from + i] = coarseCosine * fineCosine[i] - coarseSine * fineSine[i];
            }
        }
    }
}
