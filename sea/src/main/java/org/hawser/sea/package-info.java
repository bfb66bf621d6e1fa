/**
 * The vocabulary of the sea that every room shares: positions, ship numbers, fixes, claims, events and the sources they rest
 * on. It knows no other room.
 */
@NullMarked
package org.hawser.sea;

import org.jspecify.annotations.NullMarked;
