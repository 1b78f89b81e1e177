package vn.tthc.catalog.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;

/**
 * Versions with what the table keeps of their contents. Thousands of them take seconds to work out: not on the event loop.
 *
 * @param words those that the search has to know
 */
public record PreparedVersions(
        List<ProcedureVersion> versions,
        List<String> contents,
        List<String> foldedNames,
        List<String> foldedRests,
        SortedSet<String> words) {
    public static PreparedVersions of(List<ProcedureVersion> versions) {
        List<String> names = texts(versions, c -> SearchText.fold(c.name()));
        List<String> rests = texts(versions, ProcedureStore::searchedBeside);
        SortedSet<String> words = new TreeSet<>();
        names.forEach(text -> words.addAll(Arrays.asList(text.split(" "))));
        rests.forEach(text -> words.addAll(Arrays.asList(text.split(" "))));
        words.remove("");
        return new PreparedVersions(List.copyOf(versions), texts(versions, Json::write), names, rests, words);
    }

    private static List<String> texts(List<ProcedureVersion> versions, Function<ProcedureContent, String> part) {
        return versions.stream().map(ProcedureVersion::content).map(part).toList();
    }
}
