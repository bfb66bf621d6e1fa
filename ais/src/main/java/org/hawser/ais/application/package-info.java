/**
 * The meaning of binary messages: what follows the application identifier (designated area code and function
 * identifier) of messages 6, 8, 25
 * and 26.
 *
 * <p>{@link org.hawser.ais.application.ApplicationMessages} makes a record of them and data of a record. In bulk, copy the data into a
 * {@link org.hawser.ais.PayloadBits} that is used again ({@code data.copy(bits, DATA_START, bits.bitCount())}), ask
 * the layout whether they
 * {@code fit}, and read its fields, which are placed from the first bit behind the identifier. What stands in a
 * message several times, such as a
 * target or a sub-area, is copied out in the same way, from {@code …_START + index * …_STRIDE} on, and read by its
 * own layout. Nothing of
 * this allocates.
 *
 * <p>The data are taken for an application where their length is the one that its circular says, within a byte as a
 * rule; so no field is read out
 * of bits that are not there, and data that others send under the same identifier stay data.
 *
 * <p>Units in names are those of {@link org.hawser.ais}, and {@code _e3min} is 1/1000 minute of arc, {@code _mps}
 * metres a second, {@code _c}
 * degrees Celsius, {@code _k} kelvin. A field without a unit in its name has its unit, its "not available" and its
 * open ends in its comment; its
 * {@link org.hawser.ais.application.Scale} makes a measured value of it.
 */
@NullMarked
package org.hawser.ais.application;

import org.jspecify.annotations.NullMarked;
