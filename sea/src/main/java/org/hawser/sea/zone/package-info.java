/**
 * Zones of the sea at a point (UNCLOS parts II to VII), with the coastal States and with what is not sure; areas that are no law.
 *
 * <p>{@link org.hawser.sea.zone.Zones} is the way in. Its limits are computed from a generalised coast unless official ones are
 * loaded; an answer says where it cannot tell.
 */
@NullMarked
package org.hawser.sea.zone;

import org.jspecify.annotations.NullMarked;
