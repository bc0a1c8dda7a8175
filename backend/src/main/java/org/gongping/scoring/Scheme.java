package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * An appraisal scheme (考核方案) as data: who is appraised, what is marked, how marks become a total
 * and totals become ranks, grades and consequences. A published version never changes.
 *
 * @param id lower-case words
 * @param version counted from 1
 * @param source the published rules it was taken from
 * @param decimals places that totals and components are shown with, and totals ranked by
 * @param pools ranked apart; a subject is in the first pool whose rule it meets
 * @param components what is marked, by id, in the scheme's order
 * @param total how a pool's total is made
 * @param tieBreak component ids compared in turn before a tie is declared
 * @param names what grades, prizes and consequences are called, by their ids
 * @param assumptions what the source leaves open, with the default chosen
 * @param provisions what the source also says, and no number expresses
 * @param agreed that those concerned agreed to it, or null where nothing says so
 */
public record Scheme(
        String id,
        int version,
        LocalText title,
        @Nullable LocalText source,
        Appraises appraises,
        int decimals,
        List<Pool> pools,
        Map<String, Component> components,
        PerPool<Expression> total,
        List<String> tieBreak,
        PerPool<Grading> grading,
        PerPool<Prizes> prizes,
        PerPool<Awards> awards,
        List<Consequence> consequences,
        @Nullable Publicity publicity,
        List<Stage> stages,
        Map<String, LocalText> names,
        List<LocalText> assumptions,
        List<Provision> provisions,
        @Nullable Agreement agreed) {
    /** What a scheme's id looks like: lower-case words joined by hyphens. */
    static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** A rule that people keep, such as that appraisers be independent. */
    public record Provision(@Nullable String clause, LocalText text) {}

    /** What a scheme's subjects are. */
    public enum Appraises {
        STAFF,
        UNIT
    }

    public Scheme {
        pools = List.copyOf(pools);
        components = Copies.map(components);
        tieBreak = List.copyOf(tieBreak);
        consequences = List.copyOf(consequences);
        stages = List.copyOf(stages);
        names = Copies.map(names);
        assumptions = List.copyOf(assumptions);
        provisions = List.copyOf(provisions);
    }

    /** Id and version, such as {@code womens-federation@1}. */
    public String name() {
        return id + "@" + version;
    }

    /** What a grade, prize or consequence is called; its id where the scheme gives it no name. */
    public LocalText nameOf(String code) {
        LocalText found = names.get(code);
        return found == null ? LocalText.same(code) : found;
    }

    /** The pool of this id; asking for another is a programming fault. */
    public Pool pool(String pool) {
        return pools.stream()
                .filter(p -> p.id().equals(pool))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no pool " + pool));
    }

    /** The first pool that admits somebody with these traits, or null if none does. */
    public @Nullable Pool poolOf(Map<String, String> traits) {
        return pools.stream().filter(p -> p.members().admits(traits)).findFirst().orElse(null);
    }

    /** The component of this id; asking for another is a programming fault. */
    public Component component(String component) {
        Component found = components.get(component);
        if (found == null) {
            throw new NoSuchElementException("no component " + component);
        }
        return found;
    }

    /** How this pool's total is made; a pool without a total is a programming fault. */
    public Expression totalOf(String pool) {
        Expression expression = total.of(pool);
        if (expression == null) {
            throw new NoSuchElementException("no total for pool " + pool);
        }
        return expression;
    }

    /**
     * The components that a pool's total refers to, in the scheme's order: only they exist there.
     */
    public List<Component> componentsOf(String pool) {
        Set<String> named = totalOf(pool).components();
        return components.values().stream().filter(c -> named.contains(c.id())).toList();
    }

    /** The pools whose total refers to a component, in the scheme's order. */
    public List<Pool> poolsWith(Component component) {
        return pools.stream().filter(p -> componentsOf(p.id()).contains(component)).toList();
    }

    /** The components of one kind, by id, in the scheme's order. */
    public <K extends Kind> Map<String, K> componentsOf(Class<K> kind) {
        Map<String, K> found = new LinkedHashMap<>();
        for (Component component : components.values()) {
            if (kind.isInstance(component.kind())) {
                found.put(component.id(), kind.cast(component.kind()));
            }
        }
        return found;
    }
}
