package org.hawser.bench.decode;

/**
 * What the runs of a program gave.
 *
 * @param wall_s median time from start to end, the start of the program included
 * @param cpu_s median time of processors, all its threads together; NaN where the system does not tell
 * @param lines lines printed
 */
record ProgramResult(Program program, double wall_s, double cpu_s, int lines) {}
