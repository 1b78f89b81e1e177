package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.tthc.catalog.list.ListLine.Action;

/**
 * What issuing a list decision does to the entries. Pure.
 *
 * @param ends first day no longer on the list, by the id of the entry
 * @param begins new entries by the line that makes them
 */
record ListEffects(Map<UUID, LocalDate> ends, Map<ListLine, Term> begins) {
    /** @param lines without problems on the day */
    static ListEffects of(List<ListLine> lines, LocalDate day, Register register, Supplier<UUID> ids) {
        Map<UUID, LocalDate> ends = new HashMap<>();
        Map<ListLine, Term> begins = new LinkedHashMap<>();
        for (ListLine line : lines) {
            if (line.action() != Action.ADD) {
                register.on(line.key(), day).ifPresent(term -> ends.put(term.id(), day));
            }
            if (line.action() != Action.REMOVE) {
                LocalDate last = line.validTo();
                begins.put(line, new Term(ids.get(), line.kind(), day, last == null ? null : last.plusDays(1)));
            }
        }
        return new ListEffects(ends, begins);
    }

    /** The terms after it. */
    Map<EntryKey, List<Term>> applyTo(Map<EntryKey, List<Term>> before) {
        Map<EntryKey, List<Term>> after = new HashMap<>();
        before.forEach((key, terms) -> after.put(
                key,
                terms.stream()
                        .map(term -> ends.containsKey(term.id()) ? term.endingOn(ends.get(term.id())) : term)
                        .toList()));
        begins.forEach((line, term) -> {
            List<Term> terms = new ArrayList<>(after.getOrDefault(line.key(), List.of()));
            terms.add(term);
            after.put(line.key(), List.copyOf(terms));
        });
        return after;
    }
}
