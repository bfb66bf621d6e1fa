package org.hawser.sea.flag;

import org.jspecify.annotations.Nullable;

/**
 * A State or territory that has an ISO 3166-1 code. The row gives a code a name that readers know; it takes no side in any question
 * of status or sovereignty.
 *
 * @param code two letters, ISO 3166-1
 * @param name in English, as people know it
 * @param responsible code of the State that is responsible for a territory internationally; null for States, and where that is
 *     open
 * @param unMember whether it is a Member of the United Nations
 * @param mark how sure the row is: F found in a published source, M-high from knowledge, still to be confirmed
 * @param source where the row comes from
 */
public record State(
        String code, String name, @Nullable String responsible, boolean unMember, String mark, String source) {

    /** The code of the State that answers for it internationally: its own, or that of the responsible State. */
    public String answering() {
        return responsible == null ? code : responsible;
    }
}
