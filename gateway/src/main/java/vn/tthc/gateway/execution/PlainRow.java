package vn.tthc.gateway.execution;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answer for one object: the values of its selected fields, under names that all rows of a page share. */
public final class PlainRow extends AbstractMap<String, @Nullable Object> {
    /** Names of fields, also in the form in which they are written. */
    record Names(List<String> texts, List<SerializableString> written) {
        static Names of(List<String> texts) {
            return new Names(
                    List.copyOf(texts),
                    texts.stream()
                            .<SerializableString>map(SerializedString::new)
                            .toList());
        }
    }

    private final Names names;
    private final @Nullable Object[] values;

    /** @param values in the order of the names; not changed any more */
    PlainRow(Names names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    public SerializableString name(int index) {
        return names.written().get(index);
    }

    public @Nullable Object value(int index) {
        return values[index];
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, values.length)
                        .<Map.Entry<String, @Nullable Object>>mapToObj(
                                i -> new SimpleImmutableEntry<>(names.texts().get(i), values[i]))
                        .iterator();
            }
        };
    }
}
