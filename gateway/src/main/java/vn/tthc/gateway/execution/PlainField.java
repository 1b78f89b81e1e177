package vn.tthc.gateway.execution;

import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * A field that is read off its object.
 *
 * @param read takes the object, as the framework's own fetcher reads it
 * @param formatting what the framework makes of the value; null when it passes it on as it is
 */
record PlainField(MethodHandle read, @Nullable Formatting formatting) {
    interface Formatting {
        @Nullable
        Object of(Object value) throws AbstractDataFetcherException;
    }

    /** @throws NotPlain when it cannot be read */
    @Nullable
    Object of(Object owner) {
        try {
            Object value = read.invokeExact(owner);
            return value == null || formatting == null ? value : formatting.of(value);
        } catch (AbstractDataFetcherException | RuntimeException e) {
            throw NotPlain.INSTANCE;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw NotPlain.INSTANCE;
        }
    }
}
