package org.hawser.sea.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.Resources;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sea.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * Reads reviewed identities: YAML that a person can read and correct, in the form explained at the head of {@code
 * reviewed-identities.yaml}. It is written by hand, so whatever is misspelt or malformed refuses the file, with its line, instead of
 * being passed over.
 */
public final class IdentityReader {

    private static final String SHIPPED = "reviewed-identities.yaml";
    private static final Set<String> HEAD_KEYS =
            Set.of("identities", "reviewed", "sources", "hulls", "same", "different");
    private static final Set<String> HULL_KEYS = Set.of("hull", "facts");
    private static final Set<String> SAME_KEYS =
            Set.of("id", "a", "b", "reason", "source", "mark", "known", "note", "withdrawn");
    private static final Set<String> WITHDRAWAL_KEYS = Set.of("at", "reason", "source");

    private final YamlFields head;
    private final ProvenanceReader provenance;
    private final Set<HullId> hulls = new HashSet<>();
    private final Map<String, Link> links = new HashMap<>();

    private IdentityReader(String file, byte[] bytes, Collection<HullId> known) {
        this.head = YamlFields.of(file, YamlTree.read(file, bytes), HEAD_KEYS);
        this.provenance = new ProvenanceReader(
                head.child("sources", sourceCodes()),
                head.read("reviewed", head.text("reviewed"), WrittenTime::parse).until());
        this.hulls.addAll(known);
        if (!head.text("identities").equals("reviewed")) {
            throw head.wrongAt("identities", "this is no file of reviewed identities", "write 'identities: reviewed'");
        }
    }

    /** The codes of sources are free: whatever stands there is allowed. */
    private Set<String> sourceCodes() {
        return head.node("sources") instanceof YamlNode.Mapping mapping
                ? mapping.fields().keySet()
                : Set.of();
    }

    /**
     * What the file adds; it may tell of hulls and join hulls that others have told of.
     *
     * @param file its name, for messages
     * @param known what is known already, such as {@link Identities#shipped()}
     * @throws YamlException where it is no YAML or not in this form; the message gives file and line
     */
    public static Identities read(String file, byte[] bytes, Identities known) {
        return new IdentityReader(file, bytes, known.hulls()).identities();
    }

    static Identities readShipped() {
        try (InputStream in = Resources.open(IdentityReader.class, SHIPPED)) {
            return new IdentityReader(SHIPPED, in.readAllBytes(), List.of()).identities();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + SHIPPED, e);
        }
    }

    private Identities identities() {
        FactReader reader = new FactReader(provenance);
        List<Fact> facts = new ArrayList<>();
        Set<HullId> here = new HashSet<>();
        for (YamlFields entry : head.children("hulls", HULL_KEYS)) {
            HullId hull = hull(entry, "hull");
            hulls.add(hull);
            if (!here.add(hull)) {
                throw entry.wrongAt("hull", hull + " stands twice", "give its facts in one place");
            }
            entry.children("facts", FactReader.KEYS).forEach(fields -> facts.add(reader.read(hull, fields)));
        }
        head.children("same", SAME_KEYS).forEach(fields -> add(fields, same(fields)));
        head.children("different", SAME_KEYS).forEach(fields -> add(fields, different(fields)));
        return Identities.of(facts, links.values());
    }

    private void add(YamlFields fields, Link link) {
        for (HullId end : List.of(link.a(), link.b())) {
            if (!hulls.contains(end)) {
                throw fields.wrong(end + " is no hull of this file or of what is known", "add it, or correct the id");
            }
        }
        if (links.put(link.id(), link) != null) {
            throw fields.wrongAt("id", "the id '" + link.id() + "' stands twice", "give each link its own");
        }
    }

    private SameAs same(YamlFields fields) {
        HullId a = hull(fields, "a");
        HullId b = hull(fields, "b");
        Provenance source = provenance.read(fields);
        return fields.read(
                "id", fields.text("id"), id -> new SameAs(id, a, b, fields.text("reason"), source, withdrawal(fields)));
    }

    private NotSame different(YamlFields fields) {
        SameAs alike = same(fields);
        return new NotSame(alike.id(), alike.a(), alike.b(), alike.reason(), alike.provenance(), alike.withdrawn());
    }

    private @Nullable Withdrawal withdrawal(YamlFields fields) {
        if (!fields.has("withdrawn")) {
            return null;
        }
        YamlFields given = fields.child("withdrawn", WITHDRAWAL_KEYS);
        return new Withdrawal(new TimeReader(given).bound("at"), given.text("reason"), provenance.sources(given));
    }

    /** Written without {@code hull:}. */
    private static HullId hull(YamlFields fields, String key) {
        return fields.read(key, fields.text(key), text -> new HullId("hull:" + text));
    }
}
