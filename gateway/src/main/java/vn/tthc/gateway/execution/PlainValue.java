package vn.tthc.gateway.execution;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a value of one type is answered when nothing about it must be resolved. */
sealed interface PlainValue {
    /** @throws NotPlain when it cannot be answered like this */
    Object complete(Object value);

    /** Where a null is allowed, or where it is not. */
    private static @Nullable Object complete(PlainValue type, boolean required, @Nullable Object value) {
        if (value == null) {
            if (required) {
                throw NotPlain.INSTANCE;
            }
            return null;
        }
        return type.complete(value);
    }

    record Scalar(Coercing<?, ?> coercing, GraphQLContext context, Locale locale) implements PlainValue {
        @Override
        public Object complete(Object value) {
            try {
                Object serialized = coercing.serialize(value, context, locale);
                if (serialized == null) {
                    throw NotPlain.INSTANCE;
                }
                return serialized;
            } catch (CoercingSerializeException e) {
                throw NotPlain.INSTANCE;
            }
        }
    }

    record Enumeration(GraphQLEnumType type, GraphQLContext context, Locale locale) implements PlainValue {
        @Override
        public Object complete(Object value) {
            try {
                return type.serialize(value, context, locale);
            } catch (CoercingSerializeException e) {
                throw NotPlain.INSTANCE;
            }
        }
    }

    record Items(PlainValue type, boolean required) implements PlainValue {
        @Override
        public Object complete(Object value) {
            if (!(value instanceof Collection<?> items)) {
                throw NotPlain.INSTANCE;
            }
            List<@Nullable Object> answer = new ArrayList<>(items.size());
            for (Object item : items) {
                answer.add(PlainValue.complete(type, required, item));
            }
            return answer;
        }
    }

    /** @param names of the parts, in the order of the query */
    record Fields(PlainRow.Names names, List<Part> parts) implements PlainValue {
        Fields(List<Part> parts) {
            this(PlainRow.Names.of(parts.stream().map(Part::key).toList()), List.copyOf(parts));
        }

        @Override
        public Object complete(Object value) {
            @Nullable Object[] answer = new @Nullable Object[parts.size()];
            for (int i = 0; i < answer.length; i++) {
                answer[i] = parts.get(i).of(value);
            }
            return new PlainRow(names, answer);
        }
    }

    /** A selected field. */
    sealed interface Part {
        String key();

        @Nullable
        Object of(Object owner);
    }

    record TypeName(String key, String name) implements Part {
        @Override
        public Object of(Object owner) {
            return name;
        }
    }

    record Property(String key, PlainField field, PlainValue type, boolean required) implements Part {
        @Override
        public @Nullable Object of(Object owner) {
            return complete(type, required, field.of(owner));
        }
    }
}
