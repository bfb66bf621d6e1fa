/** The sea of the demonstration, made of stories: each puts some ships to sea and says what is true of them. */
@NullMarked
package org.hawser.sim.demo;

import org.jspecify.annotations.NullMarked;
