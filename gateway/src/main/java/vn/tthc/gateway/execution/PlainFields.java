package vn.tthc.gateway.execution;

import graphql.schema.DataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.shared.Moments;

/**
 * What the framework's fetchers of plain fields do, read off them once for each field. They do not show it; should another
 * version of the framework keep it elsewhere, no field is plain and queries are run as ever, only slower.
 */
final class PlainFields {
    private static final Logger LOG = Logger.getLogger(PlainFields.class);

    private final Map<DataFetcher<?>, Optional<PlainField>> known = new ConcurrentHashMap<>();
    private final java.lang.reflect.@Nullable Field model = open("field");
    private final java.lang.reflect.@Nullable Field owner = open("owner");

    /** Null when the field has a resolver of its own, or is of a kind that is not read like this. */
    @Nullable
    PlainField of(DataFetcher<?> fetcher) {
        return fetcher.getClass() == FieldDataFetcher.class
                ? known.computeIfAbsent(fetcher, any -> Optional.ofNullable(read(fetcher)))
                        .orElse(null)
                : null;
    }

    private @Nullable PlainField read(DataFetcher<?> fetcher) {
        if (model == null || owner == null) {
            return null;
        }
        try {
            Field field = (Field) model.get(fetcher);
            Class<?> type = ClassloadingService.get().loadClass(((Reference) owner.get(fetcher)).getClassName());
            Wrapper wrapper = field.getWrapper();
            if (wrapper != null && !wrapper.isCollection()) {
                return null;
            }
            MethodHandle read = field.getMethodName() == null
                    ? MethodHandles.publicLookup().unreflectGetter(type.getField(field.getPropertyName()))
                    : MethodHandles.publicLookup().unreflect(type.getMethod(field.getMethodName()));
            return new PlainField(
                    read.asType(MethodType.methodType(Object.class, Object.class)),
                    isPassedOn(field) ? null : formatting(field));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.debugf(e, "Not read as a plain field: %s", fetcher);
            return null;
        }
    }

    /** The framework changes scalars of another class than that of the schema, and what an adapter is for. */
    private static boolean isPassedOn(Field field) {
        Reference reference = field.getReference();
        boolean converted = reference.getType() == ReferenceType.SCALAR
                && !reference.getClassName().equals(reference.getGraphQLClassName());
        boolean adapted = field.isAdaptingWith()
                || field.isAdaptingTo()
                || reference.isAdaptingWith()
                || reference.isAdaptingTo();
        return !converted && !adapted;
    }

    /** Moments without a pattern of their own are written as the framework writes them, only quicker. */
    private static PlainField.Formatting formatting(Field field) {
        var framework = new FieldHelper(field);
        return field.getTransformation() == null
                        && OffsetDateTime.class
                                .getName()
                                .equals(field.getReference().getClassName())
                ? value -> value instanceof OffsetDateTime moment
                        ? Moments.write(moment)
                        : framework.transformOrAdaptResponse(value, null)
                : value -> framework.transformOrAdaptResponse(value, null);
    }

    private static java.lang.reflect.@Nullable Field open(String name) {
        try {
            java.lang.reflect.Field field = FieldDataFetcher.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warnf("Queries are run without short cuts: %s", e);
            return null;
        }
    }
}
