package org.hawser.sea;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an IMO number may stand for. Ships (resolution A.1117(30)) and companies (MSC.160(78)) have numbers of seven digits of their
 * own, with check digits reckoned in different ways; lists print both as "IMO".
 */
public final class ImoNumbers {

    /** What carries an IMO number. */
    public enum Kind {
        SHIP,
        COMPANY
    }

    private ImoNumbers() {}

    /** The kinds for which {@code number} has a right check digit: none, one or, by chance, both. */
    public static Set<Kind> kinds(int number) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (ImoNumber.isValid(number)) {
            kinds.add(Kind.SHIP);
        }
        if (CompanyNumber.isValid(number)) {
            kinds.add(Kind.COMPANY);
        }
        return Collections.unmodifiableSet(kinds);
    }
}
