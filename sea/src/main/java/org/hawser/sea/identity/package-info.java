/**
 * Who a ship was, when, and who says so. A hull has an id of Hawser's own; numbers, names, flags and sizes are
 * {@linkplain org.hawser.sea.identity.Fact facts} with two times: when they were so and when that became known. Facts that disagree
 * stand side by side, and "not known" is an answer.
 *
 * <p>{@link org.hawser.sea.identity.Identities} keeps the facts, {@link org.hawser.sea.identity.IdentityView} answers questions.
 */
@NullMarked
package org.hawser.sea.identity;

import org.jspecify.annotations.NullMarked;
