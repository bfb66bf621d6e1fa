package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hawser.sea.ImoNumber;
import org.jspecify.annotations.Nullable;

/** What of a query can be looked up, strongest first, and what cannot and why. */
final class QueryKeys {

    /** A ship's radio: identities of other stations begin with 0, 1, 8 or 9 (ITU-R M.585). */
    private static final int FIRST_SHIP_MMSI = 200_000_000;

    private static final int LAST_SHIP_MMSI = 799_999_999;

    final List<IdKey> keys = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final @Nullable ImoNumber imo;

    QueryKeys(Query query) {
        this.imo = imo(query.imo());
        mmsi(query.mmsi());
        callSign(query.callSign());
        name(query.name());
    }

    private @Nullable ImoNumber imo(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Optional<ImoNumber> imo = ImoNumber.parse(written);
        imo.map(IdKey::imo)
                .ifPresentOrElse(
                        keys::add,
                        () -> notes.add("IMO '" + written.strip()
                                + "' is no IMO ship number (seven digits with a right check digit): not matched on"));
        return imo.orElse(null);
    }

    private void mmsi(@Nullable Integer mmsi) {
        if (mmsi == null) {
            return;
        }
        if (mmsi < FIRST_SHIP_MMSI || mmsi > LAST_SHIP_MMSI) {
            notes.add("MMSI " + mmsi + " is no ship's (200000000 to 799999999): not matched on");
        } else {
            keys.add(IdKey.mmsi(mmsi));
        }
    }

    private void callSign(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return;
        }
        IdKey.callSign(written)
                .ifPresentOrElse(
                        keys::add,
                        () -> notes.add("call sign '" + written.strip()
                                + "' is none (four characters or more, of which a letter): not matched on"));
    }

    /** Names are shared by many ships: one is looked up only where nothing better is given. */
    private void name(@Nullable String written) {
        if (written != null && keys.isEmpty()) {
            IdKey.name(written).ifPresent(key -> {
                keys.add(key);
                notes.add("matched on the name alone, letter by letter: other writings of it are not found");
            });
        }
    }
}
