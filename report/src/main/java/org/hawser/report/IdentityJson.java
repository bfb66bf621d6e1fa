package org.hawser.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hawser.sea.identity.Answer;
import org.hawser.sea.identity.Attribute;
import org.hawser.sea.identity.Evidence;
import org.hawser.sea.identity.Fact;
import org.hawser.sea.identity.Held;
import org.hawser.sea.identity.Holder;
import org.hawser.sea.identity.Holders;
import org.hawser.sea.identity.IdentityView;
import org.hawser.sea.identity.NotSame;
import org.hawser.sea.identity.Reached;
import org.hawser.sea.identity.SameAs;
import org.hawser.sea.identity.TimeBound;
import org.hawser.sea.identity.Value;
import org.hawser.sea.identity.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which hulls a number or name stood for, and what else was known of them then, as JSON. */
public final class IdentityJson {

    /** Told of each hull, in this order. */
    private static final List<Attribute> TOLD = List.of(
            Attribute.NAME,
            Attribute.FLAG,
            Attribute.IMO,
            Attribute.MMSI,
            Attribute.CALL_SIGN,
            Attribute.TYPE,
            Attribute.LENGTH_M,
            Attribute.WIDTH_M,
            Attribute.GROSS_TONNAGE,
            Attribute.DEADWEIGHT_T,
            Attribute.STATE);

    private final IdentityView view;
    private final When when;

    private IdentityJson(IdentityView view, When when) {
        this.view = view;
        this.when = when;
    }

    /**
     * @param found the answer to which hulls are meant
     * @param when the time asked about
     */
    public static String write(Holders found, IdentityView view, When when) {
        ObjectNode tree = EventJson.JSON.createObjectNode();
        tree.put("asked", found.attribute().word() + " " + found.asked());
        tree.put("at", when.equals(When.EVER) ? null : moment(when.from()));
        tree.put("until", when.equals(When.EVER) || when.isInstant() ? null : moment(when.until()));
        tree.put("verdict", word(found.verdict()));
        tree.put("meaning", found.verdict().description());
        ArrayNode hulls = tree.putArray("hulls");
        IdentityJson json = new IdentityJson(view, when);
        found.holders().forEach(holder -> json.hull(hulls.addObject(), holder));
        return EventJson.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void hull(ObjectNode tree, Holder holder) {
        tree.put("hull", holder.hull().text());
        tree.put("standing", word(holder.standing()));
        for (Attribute attribute : TOLD) {
            if (when.equals(When.EVER)) {
                history(tree, holder, attribute);
            } else {
                answer(tree, view.valueOn(holder.hull(), attribute, when));
            }
        }
        ArrayNode joined = tree.putArray("same_hull_as");
        view.sameHull(holder.hull()).forEach(reached -> joined(joined.addObject(), reached));
        ArrayNode others = tree.putArray("not_to_be_mistaken_for");
        view.distinctions(holder.hull()).forEach(statement -> distinction(others.addObject(), statement, holder));
    }

    private void history(ObjectNode tree, Holder holder, Attribute attribute) {
        List<Held> held = view.history(holder.hull(), attribute);
        if (!held.isEmpty()) {
            ObjectNode its = tree.putObject(attribute.word());
            values(its.putArray("values"), held);
        }
    }

    private static void answer(ObjectNode tree, Answer answer) {
        if (answer.values().isEmpty() && answer.perhapsPublished().isEmpty()) {
            return;
        }
        ObjectNode its = tree.putObject(answer.attribute().word());
        its.put("verdict", word(answer.verdict()));
        values(its.putArray("values"), answer.values());
        its.put("perhaps_published_by_then", answer.perhapsPublished().size());
    }

    private static void values(ArrayNode array, List<Held> values) {
        for (Held held : values) {
            ObjectNode tree = array.addObject();
            if (held.value() instanceof Value.Flag flag) {
                tree.put("value", flag.claim().code());
                tree.put("status", word(flag.claim().status()));
            } else {
                tree.put("value", held.value().text());
            }
            tree.put("standing", word(held.standing()));
            ArrayNode facts = tree.putArray("facts");
            held.evidence().forEach(evidence -> fact(facts.addObject(), evidence));
        }
    }

    private static void fact(ObjectNode tree, Evidence evidence) {
        Fact fact = evidence.fact();
        tree.put("basis", fact.basis().word());
        bound(tree, "from", fact.valid().from());
        bound(tree, "to", fact.valid().to());
        bound(tree, "known_from", fact.provenance().knownFrom());
        tree.put(
                "mark",
                fact.provenance().mark() == null
                        ? null
                        : fact.provenance().mark().word());
        ArrayNode sources = tree.putArray("sources");
        fact.provenance().sources().forEach(sources::add);
        tree.put("note", fact.provenance().note());
        if (!evidence.via().isEmpty()) {
            via(tree.putArray("via"), evidence.via());
        }
    }

    /** {@code {after, by}}: the change lies between the two; null where nothing is known of that end. */
    private static void bound(ObjectNode tree, String name, TimeBound bound) {
        ObjectNode its = tree.putObject(name);
        its.put("after", bounded(bound.after()));
        its.put("by", bounded(bound.by()));
    }

    private static @Nullable String bounded(@Nullable Instant moment) {
        return moment == null || moment.equals(Instant.MIN) || moment.equals(Instant.MAX) ? null : moment(moment);
    }

    private static String moment(Instant moment) {
        return EventJson.time(moment);
    }

    private static void via(ArrayNode array, List<SameAs> links) {
        for (SameAs link : links) {
            ObjectNode tree = array.addObject();
            tree.put("link", link.id());
            tree.put("reason", link.reason());
        }
    }

    private static void joined(ObjectNode tree, Reached reached) {
        tree.put("hull", reached.hull().text());
        via(tree.putArray("via"), reached.via());
    }

    private static void distinction(ObjectNode tree, NotSame statement, Holder holder) {
        tree.put("hull", statement.other(holder.hull()).text());
        tree.put("reason", statement.reason());
    }
}
